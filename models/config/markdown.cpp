// SPDX-License-Identifier: MIT
#include "config/markdown.h"

namespace pooldesigner {

std::string markdownEscaped(std::string_view text)
{
    constexpr std::string_view special = "\\`*_{}[]<>#|~";
    std::string result;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string markdownLiteral(std::string_view text) { return '`' + std::string(text) + '`'; }

} // namespace pooldesigner
