// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner {

// An expression of HCL without its comments and line breaks, meaning the same: between the members of an object a comma
// stands for a line break. Texts in quotes stay as they are; documents (<<EOT) do not survive this.
std::string onOneLine(std::string_view expression);

} // namespace pooldesigner
