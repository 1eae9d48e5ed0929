// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace pooldesigner {

// Runs pool-designer-cli: `arguments` without the program's name. Answers the exit code (0, 1 or 2, see streams.h);
// throws nothing that std::bad_alloc is not. What it writes depends on the arguments and the files they name, never on
// the locale. `showsProgress`: `err` is a terminal, and long runs may keep a line there that says how far they are.
int runCli(const std::vector<std::string> &arguments, std::istream &in, std::ostream &out, std::ostream &err,
           bool showsProgress = false);

} // namespace pooldesigner
