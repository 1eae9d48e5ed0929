// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace pooldesigner {

// The candidate that `text` was most likely meant to be: fewest letters to add, drop or replace, case aside; a
// candidate whose last part (after '.') is the text counts as near. Empty when none is near enough to be worth naming.
std::string_view nearest(std::string_view text, std::span<const std::string> candidates);

// "; did you mean X?", or nothing.
std::string suggestion(std::string_view text, std::span<const std::string> candidates);

} // namespace pooldesigner
