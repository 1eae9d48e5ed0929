// SPDX-License-Identifier: MIT
#include "rules/joinedlist.h"

#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t comma = text.find(','); comma != std::string_view::npos; comma = text.find(',')) {
        parts.push_back(trimmed(text.substr(0, comma)));
        text.remove_prefix(comma + 1);
    }
    parts.push_back(trimmed(text));
    return parts;
}

bool isJoinedList(std::string_view text, std::span<const std::string_view> values)
{
    const auto isValue = [&](std::string_view part) { return std::ranges::find(values, part) != values.end(); };
    return text.find(',') != std::string_view::npos && std::ranges::all_of(partsOf(text), isValue);
}

} // namespace pooldesigner
