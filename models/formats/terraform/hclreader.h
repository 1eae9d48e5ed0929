// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/outcome.h"

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// A block of the native syntax of HCL 2, at the top of a file.
struct HclBlock {
    std::string type;                // "resource"
    std::vector<std::string> labels; // "aws_cognito_user_pool", "pool"
    // Arguments by their names; inner blocks as a list under their type, with their labels behind it. Texts, numbers,
    // flags, null, lists and objects are values; every other expression is the text "${...}", on one line, and texts
    // are left as expressions.h says.
    Json body;
    std::size_t offset = 0; // where it begins
};

// Reads configuration of Terraform without working anything out. Refused, with the place: what is no HCL, more than
// 4 MiB, more than 100 levels, more than 400 000 values and blocks.
Outcome<std::vector<HclBlock>> readHcl(std::string_view text);

} // namespace pooldesigner
