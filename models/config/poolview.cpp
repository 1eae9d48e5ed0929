// SPDX-License-Identifier: MIT
#include "config/poolview.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const Json *targetMember(const PoolConfig &config, std::string_view name)
{
    const Json *target = findMember(config.root(), "target");
    return target == nullptr ? nullptr : findMember(*target, name);
}

} // namespace

std::vector<std::string_view> PoolView::strings(const ListField &field) const
{
    std::vector<std::string_view> result;
    const Json *list = find(field);
    if (list != nullptr && list->is_array()) {
        for (const Json &item : *list) {
            if (item.is_string())
                result.emplace_back(item.get_ref<const std::string &>());
        }
    }
    return result;
}

bool PoolView::listHas(const ListField &field, std::string_view item) const
{
    const auto items = strings(field);
    return std::ranges::find(items, item) != items.end();
}

const Json *PoolView::find(Operation operation, std::string_view members) const
{
    const Json *value = findMember(m_config->root(), operationName(operation));
    for (std::size_t at = 0; value != nullptr && at <= members.size();) {
        const std::size_t end = std::min(members.find('.', at), members.size());
        value = findMember(*value, members.substr(at, end - at));
        at = end + 1;
    }
    return value;
}

bool PoolView::hasContent(const Path &path) const
{
    const Json *value = find(path);
    if (value == nullptr || value->is_null())
        return false;
    if (value->is_string())
        return !value->get_ref<const std::string &>().empty();
    return !value->empty();
}

std::optional<std::string_view> PoolView::string(const Json *value)
{
    if (value == nullptr || !value->is_string())
        return std::nullopt;
    return std::string_view(value->get_ref<const std::string &>());
}

std::optional<std::int64_t> PoolView::integer(const Json *value)
{
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return std::nullopt;
    return value->get<std::int64_t>();
}

std::optional<bool> PoolView::boolean(const Json *value)
{
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::vector<SchemaEntry> PoolView::schema() const
{
    std::vector<SchemaEntry> entries;
    const Path list = f::Schema.path();
    const Json *items = find(list);
    if (items == nullptr || !items->is_array())
        return entries;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const Json &item = (*items)[i];
        if (!item.is_object())
            continue;
        entries.push_back({.json = &item,
                           .path = list.item(i),
                           .name = string(findMember(item, "Name")),
                           .dataType = string(findMember(item, "AttributeDataType")),
                           .required = boolean(findMember(item, "Required")),
                           .isMutable = boolean(findMember(item, "Mutable")),
                           .developerOnly = boolean(findMember(item, "DeveloperOnlyAttribute"))});
    }
    return entries;
}

std::string_view PoolView::targetRegion() const { return string(targetMember(*m_config, "region")).value_or(""); }

std::string_view PoolView::targetAccount() const { return string(targetMember(*m_config, "account")).value_or(""); }

Generation PoolView::targetGeneration() const
{
    return generationFromName(string(targetMember(*m_config, "cli")).value_or("")).value_or(Generation::Latest);
}

} // namespace pooldesigner
