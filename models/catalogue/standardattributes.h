// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string_view>

namespace pooldesigner {

// What every pool has without asking: the OIDC attributes with the properties DescribeUserPool shows for them when they
// are not listed in Schema. Bounds are decimal text, as the API writes them; empty where there is none.
struct StandardAttribute {
    std::string_view name;
    std::string_view dataType = "String";
    bool isMutable = true;
    bool required = false;
    std::string_view minLength;
    std::string_view maxLength;
    std::string_view minValue;
    bool canBeRequired = true; // offered as a required attribute; the others are kept by the service itself
};

inline constexpr StandardAttribute kStandardAttributes[] = {
    {.name = "sub",
     .isMutable = false,
     .required = true,
     .minLength = "1",
     .maxLength = "2048",
     .canBeRequired = false},
    {.name = "name", .minLength = "0", .maxLength = "2048"},
    {.name = "given_name", .minLength = "0", .maxLength = "2048"},
    {.name = "family_name", .minLength = "0", .maxLength = "2048"},
    {.name = "middle_name", .minLength = "0", .maxLength = "2048"},
    {.name = "nickname", .minLength = "0", .maxLength = "2048"},
    {.name = "preferred_username", .minLength = "0", .maxLength = "2048"},
    {.name = "profile", .minLength = "0", .maxLength = "2048"},
    {.name = "picture", .minLength = "0", .maxLength = "2048"},
    {.name = "website", .minLength = "0", .maxLength = "2048"},
    {.name = "email", .minLength = "0", .maxLength = "2048"},
    {.name = "email_verified", .dataType = "Boolean", .canBeRequired = false},
    {.name = "gender", .minLength = "0", .maxLength = "2048"},
    {.name = "birthdate", .minLength = "10", .maxLength = "10"},
    {.name = "zoneinfo", .minLength = "0", .maxLength = "2048"},
    {.name = "locale", .minLength = "0", .maxLength = "2048"},
    {.name = "phone_number", .minLength = "0", .maxLength = "2048"},
    {.name = "phone_number_verified", .dataType = "Boolean", .canBeRequired = false},
    {.name = "address", .minLength = "0", .maxLength = "2048"},
    {.name = "updated_at", .dataType = "Number", .minValue = "0"},
};

// The standard attribute of this exact name (names are case-sensitive); null for every other name.
constexpr const StandardAttribute *findStandardAttribute(std::string_view name)
{
    const auto *found = std::ranges::find(kStandardAttributes, name, &StandardAttribute::name);
    return found == std::end(kStandardAttributes) ? nullptr : found;
}

// The name of an attribute without the dev: and custom: that exports put in front of it, in this order.
constexpr std::string_view bareName(std::string_view attribute)
{
    for (const std::string_view prefix : {"dev:", "custom:"}) {
        if (attribute.starts_with(prefix))
            attribute.remove_prefix(prefix.size());
    }
    return attribute;
}

} // namespace pooldesigner
