// SPDX-License-Identifier: MIT
#include "items/schemacells.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "items/fieldtexts.h"
#include "items/severitytext.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

struct SchemaTexts {
    Q_DECLARE_TR_FUNCTIONS(SchemaTable)
};

QString words(const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? SchemaTexts::tr("Yes") : SchemaTexts::tr("No");
    return shownText(plainText(value));
}

const FieldSpec *specOf(SchemaColumn column)
{
    const char *path = "Schema[].Name";
    switch (column) {
    case SchemaColumn::Name: break;
    case SchemaColumn::Type: path = "Schema[].AttributeDataType"; break;
    case SchemaColumn::Required: path = "Schema[].Required"; break;
    case SchemaColumn::Mutable: path = "Schema[].Mutable"; break;
    case SchemaColumn::Min: path = "Schema[].StringAttributeConstraints.MinLength"; break;
    case SchemaColumn::Max: path = "Schema[].StringAttributeConstraints.MaxLength"; break;
    case SchemaColumn::DeveloperOnly: path = "Schema[].DeveloperOnlyAttribute"; break;
    }
    return catalogue::find(Operation::CreateUserPool, path);
}

QString absentText(const SchemaRow &row, SchemaColumn column)
{
    const Json taken = row.fallback(column);
    if (!row.isListed() || row.place(column).empty())
        return taken.is_null() ? QString() : words(taken);
    return taken.is_null() ? SchemaTexts::tr("Not set") : SchemaTexts::tr("Not set: %1").arg(words(taken));
}

bool differs(const Json *value, const Json &expected) { return value != nullptr && *value != expected; }

} // namespace

bool isBooleanColumn(SchemaColumn column)
{
    return column == SchemaColumn::Required || column == SchemaColumn::Mutable || column == SchemaColumn::DeveloperOnly;
}

QString schemaHeading(SchemaColumn column)
{
    switch (column) {
    case SchemaColumn::Name: return SchemaTexts::tr("Name");
    case SchemaColumn::Type: return SchemaTexts::tr("Type");
    case SchemaColumn::Required: return SchemaTexts::tr("Required");
    case SchemaColumn::Mutable: return SchemaTexts::tr("Mutable");
    case SchemaColumn::Min: return SchemaTexts::tr("Min");
    case SchemaColumn::Max: return SchemaTexts::tr("Max");
    case SchemaColumn::DeveloperOnly: return SchemaTexts::tr("Developer only");
    }
    return {};
}

QString schemaHeadingTip(SchemaColumn column)
{
    switch (column) {
    case SchemaColumn::Min:
        return SchemaTexts::tr("Shortest text of a String, smallest value of a Number.\n"
                               "StringAttributeConstraints.MinLength, NumberAttributeConstraints.MinValue");
    case SchemaColumn::Max:
        return SchemaTexts::tr("Longest text of a String, largest value of a Number.\n"
                               "StringAttributeConstraints.MaxLength, NumberAttributeConstraints.MaxValue");
    default: return memberToolTip(*specOf(column));
    }
}

QString schemaCellText(const SchemaRow &row, SchemaColumn column)
{
    if (column == SchemaColumn::Name)
        return row.name().empty() ? SchemaTexts::tr("No name") : shownText(row.name());
    if (!row.isObject())
        return {};
    const Json *value = row.find(column);
    return value != nullptr ? words(*value) : absentText(row, column);
}

QString schemaCellSpoken(const SchemaRow &row, SchemaColumn column)
{
    const QString name = schemaCellText(row, SchemaColumn::Name);
    if (column == SchemaColumn::Name)
        return row.isListed() ? name : SchemaTexts::tr("%1, not listed").arg(name);
    return SchemaTexts::tr("%1 of %2: %3").arg(schemaHeading(column), name, schemaCellText(row, column));
}

QString schemaCellTip(const SchemaRow &row, SchemaColumn column)
{
    if (!row.isObject())
        return SchemaTexts::tr("This entry is no attribute. Remove it, or mend it in the whole tree.");
    if (row.standard != nullptr && !row.standard->canBeRequired)
        return SchemaTexts::tr("The service keeps this attribute itself");
    if (column == SchemaColumn::Required && !isSchemaCellEditable(row, column))
        return SchemaTexts::tr("Only standard attributes can be required");
    if (row.place(column).empty())
        return SchemaTexts::tr("Only String and Number attributes have bounds");
    if (row.standard != nullptr && !isSchemaCellEditable(row, column))
        return SchemaTexts::tr("Fixed for standard attributes");
    if (!row.isListed())
        return SchemaTexts::tr("Not listed: the service takes this. An edit lists the attribute.");
    if (column == SchemaColumn::Mutable && row.find(column) == nullptr)
        return SchemaTexts::tr("A listed attribute without Mutable can never be changed once it has a value");
    return {};
}

QVariant schemaCellValue(const SchemaRow &row, SchemaColumn column)
{
    if (!row.isObject())
        return column == SchemaColumn::Name ? QVariant(QString::fromStdString(row.name())) : QVariant();
    const Json *found = row.find(column);
    const Json value = found != nullptr ? *found : row.isListed() ? Json() : row.fallback(column);
    if (value.is_boolean())
        return value.get<bool>();
    if (found == nullptr && value.is_null())
        return {};
    return QString::fromStdString(plainText(value));
}

bool isSchemaCellEditable(const SchemaRow &row, SchemaColumn column)
{
    if (!row.isObject() || row.place(column).empty())
        return false;
    const bool isStandard = row.standard != nullptr;
    if (isStandard && !row.isListed() && !row.standard->canBeRequired)
        return false;
    switch (column) {
    case SchemaColumn::Name: return !isStandard;
    case SchemaColumn::Type: return !isStandard || differs(row.find(column), Json(std::string(row.standard->dataType)));
    case SchemaColumn::Required: return isStandard || row.find(column) != nullptr;
    case SchemaColumn::DeveloperOnly: return !isStandard || differs(row.find(column), Json(false));
    case SchemaColumn::Mutable:
    case SchemaColumn::Min:
    case SchemaColumn::Max: return true;
    }
    return false;
}

} // namespace pooldesigner
