// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <string>
#include <vector>

namespace pooldesigner {

struct SavedGroup {
    std::string folder;  // where the files are; empty where nothing was written
    std::string trouble; // for people: which file, and the system's words; empty on success
};

// Writes the files into a new folder `name` in `parent`, all or none: they are written out of sight first and the
// folder gets its name in one step. Where that name is taken it gets a number ("orders-output-2"), so that nothing is
// ever replaced. Paths are UTF-8; names of files are plain, without a folder.
SavedGroup saveTogether(const std::string &parent, const std::string &name, const std::vector<RequestFile> &files);

} // namespace pooldesigner
