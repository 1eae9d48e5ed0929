// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner {

// Text of which Markdown makes nothing.
std::string markdownEscaped(std::string_view text);

// Text between backticks, as it is; it may hold none.
std::string markdownLiteral(std::string_view text);

} // namespace pooldesigner
