// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace pooldesigner {

// Whether the whole text matches a pattern of the service model, which is a Java regular expression: \w and \s are
// ASCII, \p{..} is Unicode, "." stops at line ends. Patterns that are in the catalogue are compiled once per process;
// others are compiled each time. A pattern that does not compile matches everything. Safe to call from several threads.
bool matchesPattern(std::string_view utf8, std::string_view pattern);

} // namespace pooldesigner
