// SPDX-License-Identifier: MIT
#include "items/newitem.h"

#include "catalogue/catalogue.h"

#include <algorithm>

namespace pooldesigner {

namespace {

bool isUsed(const Json *present, std::string_view member, const Json &value)
{
    return present != nullptr && present->is_array() && std::ranges::any_of(*present, [&](const Json &item) {
               const auto found = item.is_object() ? item.find(std::string(member)) : item.end();
               return item.is_object() && found != item.end() && *found == value;
           });
}

Json firstFree(const FieldSpec &member, const Json *present)
{
    if (member.kind == Kind::Integer) {
        const std::int64_t last = member.limits.max.value_or(1000);
        for (std::int64_t value = member.limits.min.value_or(0); value <= last; ++value) {
            if (!isUsed(present, member.name(), value))
                return value;
        }
        return last;
    }
    for (const std::string_view value : member.values) {
        if (!isUsed(present, member.name(), std::string(value)))
            return std::string(value);
    }
    return member.values.empty() ? Json("") : Json(std::string(member.values.front()));
}

// The first value of the enum that the list does not hold yet.
Json firstFreeItem(const FieldSpec &item, const Json *present)
{
    for (const std::string_view value : item.values) {
        const Json candidate = std::string(value);
        if (present == nullptr || !present->is_array() || std::ranges::find(*present, candidate) == present->end())
            return candidate;
    }
    return item.values.empty() ? Json("") : Json(std::string(item.values.front()));
}

} // namespace

Json newListItem(const FieldSpec &item, const Json *present)
{
    if (item.isScalar())
        return firstFreeItem(item, present);
    Json result = Json::object();
    for (const FieldSpec *member : catalogue::children(item)) {
        if (member->required)
            result[std::string(member->name())] = firstFree(*member, present);
    }
    return result;
}

} // namespace pooldesigner
