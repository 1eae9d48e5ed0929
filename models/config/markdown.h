// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner {

// Text of which Markdown makes nothing.
std::string markdownText(std::string_view text);

// Text between backticks, as it is; it may hold none.
std::string markdownCode(std::string_view text);

} // namespace pooldesigner
