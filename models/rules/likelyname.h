// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace pooldesigner {

// The standard attribute that a custom name was probably meant to be: "Email", "phoneNumber", "emial", "firstname".
// Empty for standard names and for names that are like none.
std::string_view likelyStandardName(std::string_view name);

} // namespace pooldesigner
