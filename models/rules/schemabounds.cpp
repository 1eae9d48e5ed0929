// SPDX-License-Identifier: MIT
#include "rules/schemabounds.h"

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int64_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec == std::errc::result_out_of_range)
        return text.starts_with('-') ? INT64_MIN : INT64_MAX;
    return number;
}

} // namespace

std::optional<Bound> boundOf(const SchemaEntry &entry, std::string_view block, std::string_view member)
{
    const Json *bounds = findMember(*entry.json, block);
    const auto text = asString(bounds == nullptr ? nullptr : findMember(*bounds, member));
    if (!text || text->empty())
        return std::nullopt;
    return Bound{.path = entry.path.child(block).child(member), .text = *text, .number = wholeNumber(*text)};
}

std::optional<CrossedBounds> crossedBounds(const SchemaEntry &entry, std::string_view block, std::string_view minMember,
                                           std::string_view maxMember)
{
    auto min = boundOf(entry, block, minMember);
    auto max = boundOf(entry, block, maxMember);
    if (!min || !max || !min->number || !max->number || *min->number <= *max->number)
        return std::nullopt;
    return CrossedBounds{std::move(*min), std::move(*max)};
}

std::string_view attributeType(const SchemaEntry &entry)
{
    if (entry.dataType)
        return *entry.dataType;
    const StandardAttribute *standard = standardAttribute(entry);
    return standard == nullptr ? std::string_view{} : standard->dataType;
}

const StandardAttribute *standardAttribute(const SchemaEntry &entry)
{
    return findStandardAttribute(entry.name.value_or(""));
}

bool isCustom(const SchemaEntry &entry)
{
    return !entry.name.value_or("").empty() && standardAttribute(entry) == nullptr;
}

} // namespace pooldesigner
