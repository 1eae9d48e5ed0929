// SPDX-License-Identifier: MIT
#include "config/jsonmember.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

const Json *findMember(const Json &value, std::string_view name)
{
    if (!value.is_object())
        return nullptr;
    // Looked at one by one: names of members are asked for all the time, and find() would make a copy of each.
    for (const auto &[key, member] : value.get_ref<const Json::object_t &>()) {
        if (key == name)
            return &member;
    }
    return nullptr;
}

Json &appendMember(Json &object, std::string name, Json value)
{
    auto &members = object.get_ref<Json::object_t &>();
    if (members.size() == members.capacity()) {
        Json::object_t grown;
        grown.reserve(std::max<std::size_t>(4, members.size() * 2));
        for (auto &[key, member] : members)
            grown.Container::emplace_back(key, std::move(member));
        members = std::move(grown);
    }
    return members.Container::emplace_back(std::move(name), std::move(value)).second;
}

} // namespace pooldesigner
