// SPDX-License-Identifier: MIT
#include "formats/shells/windowsargument.h"

namespace pooldesigner {

std::string escapedForArgv(std::string_view text)
{
    std::string result;
    std::size_t backslashes = 0;
    for (const char c : text) {
        if (c == '"')
            result.append(backslashes + 1, '\\');
        backslashes = c == '\\' ? backslashes + 1 : 0;
        result += c;
    }
    return result;
}

std::string quotedForArgv(std::string_view text)
{
    const std::size_t lastOther = text.find_last_not_of('\\');
    const std::size_t trailing = lastOther == std::string_view::npos ? text.size() : text.size() - lastOther - 1;
    return '"' + escapedForArgv(text) + std::string(trailing, '\\') + '"';
}

} // namespace pooldesigner
