// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

struct RepairedJson {
    std::string text;              // as long as it was: everything else stands where it stood
    std::vector<ImportNote> notes; // what was left out, by line
};

// Takes out what editors and configuration files put into JSON and the standard does not know: comments (// and /* */)
// and a comma behind the last member or item. Nothing where there is none of it; whether the rest is JSON is not looked
// at. Linear in the text.
std::optional<RepairedJson> repairJson(std::string_view text);

} // namespace pooldesigner
