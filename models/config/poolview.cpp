// SPDX-License-Identifier: MIT
#include "config/poolview.h"

#include "catalogue/catalogue.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::vector<SchemaEntry> schemaOf(const Json *items)
{
    std::vector<SchemaEntry> entries;
    if (items == nullptr || !items->is_array())
        return entries;
    const Path list = f::Schema.path();
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

} // namespace

bool PoolView::listHas(const ListField &field, std::string_view item) const
{
    const auto items = strings(field);
    return std::ranges::find(items, item) != items.end();
}

const Json *PoolView::find(Operation operation, std::string_view members) const
{
    const Json *request = findMember(m_config->root(), operationName(operation));
    return request == nullptr ? nullptr : findNested(*request, members);
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

const std::vector<SchemaEntry> &PoolView::schema() const &
{
    if (m_schema == nullptr)
        m_schema = std::make_shared<const std::vector<SchemaEntry>>(schemaOf(find(f::Schema)));
    return *m_schema;
}

const DesignPlaces &PoolView::places() const &
{
    if (m_places == nullptr)
        m_places = std::make_shared<const DesignPlaces>(*m_config);
    return *m_places;
}

std::string_view PoolView::targetRegion() const
{
    return asString(findNested(m_config->root(), "target.region")).value_or("");
}

std::string_view PoolView::targetAccount() const
{
    return asString(findNested(m_config->root(), "target.account")).value_or("");
}

Generation PoolView::targetGeneration() const
{
    const auto name = asString(findNested(m_config->root(), "target.cli"));
    return generationFromName(name.value_or("")).value_or(Generation::Latest);
}

} // namespace pooldesigner
