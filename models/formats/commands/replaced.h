// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner {

// The text with each `from`, which is not empty, replaced by `to`, in time linear in it.
inline std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = text.find(from); found != std::string_view::npos; found = text.find(from, at)) {
        result.append(text.substr(at, found - at)).append(to);
        at = found + from.size();
    }
    return result.append(text.substr(at));
}

} // namespace pooldesigner
