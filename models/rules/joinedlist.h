// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace pooldesigner {

// The parts of a text between its commas, without blanks around them.
std::vector<std::string_view> partsOf(std::string_view text);

// Several of the values joined by commas, as one entry of a list should never be.
bool isJoinedList(std::string_view text, std::span<const std::string_view> values);

} // namespace pooldesigner
