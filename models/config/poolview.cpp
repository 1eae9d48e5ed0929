// SPDX-License-Identifier: MIT
#include "config/poolview.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::optional<std::string_view> asString(const Json *value)
{
    if (value == nullptr || !value->is_string())
        return std::nullopt;
    return std::string_view(value->get_ref<const std::string &>());
}

std::optional<bool> asBoolean(const Json *value)
{
    return value != nullptr && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::string_view targetText(const PoolConfig &config, std::string_view name)
{
    return asString(config.find(Path().child("target").child(name))).value_or(std::string_view{});
}

} // namespace

std::vector<std::string_view> PoolView::strings(const ListField &field) const
{
    std::vector<std::string_view> result;
    const Json *list = find(field.path());
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

bool PoolView::hasPath(const Path &path) const
{
    const Json *value = find(path);
    return value != nullptr && !value->is_null();
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

std::optional<std::string_view> PoolView::string(const Path &path) const { return asString(find(path)); }

std::optional<std::int64_t> PoolView::integer(const Path &path) const
{
    const Json *value = find(path);
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX})
        return std::nullopt;
    return value->get<std::int64_t>();
}

std::optional<bool> PoolView::boolean(const Path &path) const { return asBoolean(find(path)); }

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
                           .name = asString(findMember(item, "Name")),
                           .dataType = asString(findMember(item, "AttributeDataType")),
                           .required = asBoolean(findMember(item, "Required")),
                           .isMutable = asBoolean(findMember(item, "Mutable")),
                           .developerOnly = asBoolean(findMember(item, "DeveloperOnlyAttribute"))});
    }
    return entries;
}

std::string_view PoolView::targetRegion() const { return targetText(*m_config, "region"); }

std::string_view PoolView::targetAccount() const { return targetText(*m_config, "account"); }

Generation PoolView::targetGeneration() const
{
    return generationFromName(targetText(*m_config, "cli")).value_or(Generation::Latest);
}

} // namespace pooldesigner
