// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// Text for a place between tags or within an attribute in double quotes; what controls a terminal or turns the
// direction of writing is shown instead.
std::string html(std::string_view text);

// A whole page: one file that loads nothing, runs nothing, prints well and follows the reader's choice of dark or
// light. `body` is HTML, `title` is text.
std::string htmlPage(std::string_view title, std::string_view body);

// "error" and so on as a label that does not speak by colour alone.
std::string severityLabel(std::string_view severity);

// A bar of `part` in `whole`, with its number beside it for those who do not see it.
std::string htmlBar(std::size_t part, std::size_t whole, std::string_view kind);

} // namespace pooldesigner
