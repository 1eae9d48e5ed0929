// SPDX-License-Identifier: MIT
#include "items/schemarow.h"

#include "catalogue/fields.h"
#include "config/jsonmember.h"
#include "config/jsontext.h"
#include "config/poolview.h"
#include "config/standardentry.h"

namespace pooldesigner {

namespace {

std::optional<std::string_view> nameOf(const Json &entry) { return asString(findMember(entry, "Name")); }

const Json *schemaList(const PoolConfig &config)
{
    const Json *list = config.find(f::Schema.path());
    return list != nullptr && list->is_array() ? list : nullptr;
}

// The index of the first entry with this name.
std::optional<std::size_t> firstNamed(const Json *list, std::string_view name)
{
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        if (nameOf((*list)[i]) == name)
            return i;
    }
    return std::nullopt;
}

Json textOrNull(std::string_view text) { return text.empty() ? Json() : Json(std::string(text)); }

Json unlisted(const StandardAttribute &attribute, SchemaColumn column)
{
    switch (column) {
    case SchemaColumn::Name: return std::string(attribute.name);
    case SchemaColumn::Type: return std::string(attribute.dataType);
    case SchemaColumn::Required: return attribute.required;
    case SchemaColumn::Mutable: return attribute.isMutable;
    case SchemaColumn::Min:
        return textOrNull(attribute.dataType == "Number" ? attribute.minValue : attribute.minLength);
    case SchemaColumn::Max: return textOrNull(attribute.maxLength);
    case SchemaColumn::DeveloperOnly: return false;
    }
    return {};
}

} // namespace

bool SchemaRow::operator==(const SchemaRow &other) const
{
    return standard == other.standard && isListed() == other.isListed() && jsonLine(entry) == jsonLine(other.entry);
}

std::string SchemaRow::name() const
{
    if (standard != nullptr)
        return std::string(standard->name);
    if (!entry.is_object())
        return jsonLine(entry);
    const Json *name = find(SchemaColumn::Name);
    return name != nullptr ? plainText(*name) : std::string();
}

std::string_view SchemaRow::prefix() const
{
    const auto name = nameOf(entry);
    if (standard != nullptr || !name || name->empty() || findStandardAttribute(*name) != nullptr)
        return {};
    const Json *developerOnly = find(SchemaColumn::DeveloperOnly);
    return developerOnly != nullptr && *developerOnly == true ? "dev:" : "custom:";
}

std::string SchemaRow::dataType() const
{
    const Json *type = isObject() ? find(SchemaColumn::Type) : nullptr;
    if (type != nullptr && type->is_string())
        return type->get<std::string>();
    return standard != nullptr ? std::string(standard->dataType) : std::string();
}

std::vector<std::string_view> SchemaRow::place(SchemaColumn column) const
{
    const bool isMin = column == SchemaColumn::Min;
    switch (column) {
    case SchemaColumn::Name: return {"Name"};
    case SchemaColumn::Type: return {"AttributeDataType"};
    case SchemaColumn::Required: return {"Required"};
    case SchemaColumn::Mutable: return {"Mutable"};
    case SchemaColumn::DeveloperOnly: return {"DeveloperOnlyAttribute"};
    case SchemaColumn::Min:
    case SchemaColumn::Max: break;
    }
    if (const std::string type = dataType(); type == "String")
        return {"StringAttributeConstraints", isMin ? "MinLength" : "MaxLength"};
    else if (type == "Number")
        return {"NumberAttributeConstraints", isMin ? "MinValue" : "MaxValue"};
    return {};
}

const Json *SchemaRow::find(SchemaColumn column) const
{
    const auto names = place(column);
    const Json *value = names.empty() || !isListed() ? nullptr : &entry;
    for (const std::string_view name : names) {
        if (value == nullptr || !value->is_object())
            return nullptr;
        const auto found = value->find(std::string(name));
        value = found == value->end() ? nullptr : &*found;
    }
    return value;
}

Json SchemaRow::fallback(SchemaColumn column) const
{
    if (!isListed())
        return unlisted(*standard, column);
    switch (column) {
    case SchemaColumn::Required:
    case SchemaColumn::Mutable: // listing makes it immutable, whatever it was
    case SchemaColumn::DeveloperOnly: return false;
    case SchemaColumn::Type: return standard != nullptr ? unlisted(*standard, column) : Json();
    default: return {};
    }
}

std::vector<SchemaRow> standardRows(const PoolConfig &config)
{
    const Json *list = schemaList(config);
    std::vector<SchemaRow> rows;
    for (const StandardAttribute &attribute : kStandardAttributes) {
        const auto index = firstNamed(list, attribute.name);
        rows.push_back({.standard = &attribute, .index = index, .entry = index ? (*list)[*index] : Json()});
    }
    return rows;
}

std::vector<SchemaRow> otherRows(const PoolConfig &config)
{
    const Json *list = schemaList(config);
    std::vector<SchemaRow> rows;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto name = nameOf((*list)[i]);
        if (!name || findStandardAttribute(*name) == nullptr || firstNamed(list, *name) != i)
            rows.push_back({.standard = nullptr, .index = i, .entry = (*list)[i]});
    }
    return rows;
}

Json listedEntry(const StandardAttribute &attribute, bool withBounds)
{
    Json entry = standardEntry(attribute);
    entry.erase("DeveloperOnlyAttribute");
    if (!withBounds) {
        entry.erase("StringAttributeConstraints");
        entry.erase("NumberAttributeConstraints");
    }
    return entry;
}

Json customEntry(const std::string &name)
{
    Json entry = Json::object();
    entry["Name"] = name;
    entry["AttributeDataType"] = "String";
    entry["Mutable"] = true;
    entry["StringAttributeConstraints"] = Json::object({{"MinLength", "0"}, {"MaxLength", "2048"}});
    return entry;
}

} // namespace pooldesigner
