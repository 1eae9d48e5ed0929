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

const Json *findNested(const Json &value, std::string_view names)
{
    const Json *found = &value;
    for (std::size_t at = 0; found != nullptr && at <= names.size();) {
        const std::size_t end = std::min(names.find('.', at), names.size());
        found = findMember(*found, names.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

const Json *findStep(const Json &value, const Path::Segment &step)
{
    if (const auto *index = std::get_if<std::size_t>(&step))
        return value.is_array() && *index < value.size() ? &value[*index] : nullptr;
    return findMember(value, std::get<std::string>(step));
}

const Json *findAt(const Json &value, std::span<const Path::Segment> steps)
{
    const Json *found = &value;
    for (std::size_t i = 0; i < steps.size() && found != nullptr; ++i)
        found = findStep(*found, steps[i]);
    return found;
}

std::optional<std::string_view> asString(const Json *value)
{
    if (value == nullptr || !value->is_string())
        return std::nullopt;
    return std::string_view(value->get_ref<const std::string &>());
}

std::optional<std::int64_t> asInteger(const Json *value)
{
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return std::nullopt;
    return value->get<std::int64_t>();
}

std::optional<bool> asBoolean(const Json *value)
{
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::vector<std::string_view> asStrings(const Json *value)
{
    std::vector<std::string_view> result;
    if (value == nullptr || !value->is_array())
        return result;
    for (const Json &item : *value) {
        if (item.is_string())
            result.emplace_back(item.get_ref<const std::string &>());
    }
    return result;
}

Json withTexts(const Json &value, const std::function<Json(const std::string &)> &change)
{
    if (value.is_string())
        return change(value.get_ref<const std::string &>());
    if (!value.is_structured())
        return value;
    Json result = value.is_array() ? Json::array() : Json::object();
    for (const auto &[name, inner] : value.items()) {
        if (value.is_array())
            result.push_back(withTexts(inner, change));
        else
            appendMember(result, name, withTexts(inner, change));
    }
    return result;
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
