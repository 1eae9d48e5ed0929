// SPDX-License-Identifier: MIT
#include "items/attributetext.h"

#include "catalogue/standardattributes.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace pooldesigner {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("AttributeText", text); }

enum Column { Name, Type, Required, Mutable, Minimum, Maximum, DeveloperOnly, ColumnCount };

// How people head their columns, in lower case.
std::optional<Column> columnNamed(const QString &heading)
{
    static const std::array<QStringList, ColumnCount> kNames{{
        {QStringLiteral("name"), QStringLiteral("attribute")},
        {QStringLiteral("type"), QStringLiteral("attributedatatype"), QStringLiteral("data type")},
        {QStringLiteral("required")},
        {QStringLiteral("mutable")},
        {QStringLiteral("min"), QStringLiteral("minimum"), QStringLiteral("minlength"), QStringLiteral("minvalue")},
        {QStringLiteral("max"), QStringLiteral("maximum"), QStringLiteral("maxlength"), QStringLiteral("maxvalue")},
        {QStringLiteral("developeronlyattribute"), QStringLiteral("developer only")},
    }};
    for (std::size_t column = 0; column < kNames.size(); ++column) {
        if (kNames[column].contains(heading.toLower()))
            return static_cast<Column>(column);
    }
    return std::nullopt;
}

std::optional<bool> answer(const QString &cell)
{
    const QString word = cell.toLower();
    if (word == u"yes" || word == u"true" || word == u"1" || word == u"x" || word == u"y")
        return true;
    if (word == u"no" || word == u"false" || word == u"0" || word == u"n")
        return false;
    return std::nullopt;
}

QString typeNamed(const QString &cell)
{
    const QString word = cell.toLower();
    if (word.isEmpty() || word == u"string" || word == u"text")
        return QStringLiteral("String");
    if (word == u"number" || word == u"integer" || word == u"int")
        return QStringLiteral("Number");
    if (word == u"datetime" || word == u"date")
        return QStringLiteral("DateTime");
    if (word == u"boolean" || word == u"bool")
        return QStringLiteral("Boolean");
    return {};
}

bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.toLongLong(&ok);
    return ok;
}

class RowReader {
public:
    RowReader(int number, AttributeText &result) : m_number(number), m_result(&result) {}

    void read(const QStringList &cells, const std::vector<Column> &columns)
    {
        std::array<QString, ColumnCount + 1> texts; // the last takes columns nobody knows
        for (std::size_t i = 0; i < columns.size() && static_cast<int>(i) < cells.size(); ++i)
            texts[columns[i]] = cells[static_cast<int>(i)];
        const std::string fullName = texts[Name].toStdString();
        const std::string name(bareName(fullName));
        bool isDeveloperOnly = fullName.starts_with("dev:");
        if (name.empty()) {
            trouble(tr("has no name and was left out"));
            return;
        }
        Json entry = Json::object();
        entry["Name"] = name;
        QString type = typeNamed(texts[Type]);
        if (type.isEmpty()) {
            trouble(
                tr("the type “%1” is none of String, Number, DateTime, Boolean: String was taken").arg(texts[Type]));
            type = QStringLiteral("String");
        }
        entry["AttributeDataType"] = type.toStdString();
        isDeveloperOnly = flag(texts[DeveloperOnly], tr("developer only")).value_or(isDeveloperOnly);
        if (isDeveloperOnly)
            entry["DeveloperOnlyAttribute"] = true;
        // Never left to the service, which makes an attribute without Mutable immutable for good.
        entry["Mutable"] = flag(texts[Mutable], tr("mutable")).value_or(true);
        if (const auto required = flag(texts[Required], tr("required")))
            entry["Required"] = *required;
        addBounds(entry, type, texts[Minimum], texts[Maximum]);
        m_result->entries.push_back(std::move(entry));
    }

private:
    std::optional<bool> flag(const QString &cell, const QString &column)
    {
        const auto said = answer(cell);
        if (!said && !cell.isEmpty())
            trouble(tr("“%1” under %2 is neither yes nor no and was left out").arg(cell, column));
        return said;
    }

    void addBounds(Json &entry, const QString &type, const QString &minimum, const QString &maximum)
    {
        if (minimum.isEmpty() && maximum.isEmpty())
            return;
        const bool isText = type == u"String";
        if (!isText && type != u"Number") {
            trouble(tr("a %1 has no bounds; they were left out").arg(type));
            return;
        }
        Json bounds = Json::object();
        const auto add = [&](const QString &cell, const char *member) {
            if (isNumber(cell))
                bounds[member] = cell.toStdString(); // the API takes its bounds as text
            else if (!cell.isEmpty())
                trouble(tr("“%1” is no whole number and was left out").arg(cell));
        };
        add(minimum, isText ? "MinLength" : "MinValue");
        add(maximum, isText ? "MaxLength" : "MaxValue");
        if (!bounds.empty())
            entry[isText ? "StringAttributeConstraints" : "NumberAttributeConstraints"] = std::move(bounds);
    }

    void trouble(const QString &text) { m_result->troubles << tr("Row %1: %2").arg(m_number).arg(text); }

    int m_number;
    AttributeText *m_result;
};

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells = line.split(separator);
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2);
    }
    return cells;
}

QChar separatorOf(const QString &text)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        if (text.contains(separator))
            return separator;
    }
    return u'\t';
}

} // namespace

const std::vector<CommonAttribute> &commonAttributes()
{
    static const std::vector<CommonAttribute> kCommon{
        {"tenant_id", "String", false, "64",
         QT_TRANSLATE_NOOP("CommonAttribute", "The customer a person belongs to; nobody can change it")},
        {"customer_id", "String", false, "64",
         QT_TRANSLATE_NOOP("CommonAttribute", "The person's key in another system; nobody can change it")},
        {"employee_id", "String", true, "64", QT_TRANSLATE_NOOP("CommonAttribute", "The person's number at work")},
        {"company", "String", true, "256", QT_TRANSLATE_NOOP("CommonAttribute", "The organisation a person works for")},
        {"department", "String", true, "256", QT_TRANSLATE_NOOP("CommonAttribute", "The part of the organisation")},
        {"job_title", "String", true, "256", QT_TRANSLATE_NOOP("CommonAttribute", "What a person does there")},
        {"plan", "String", true, "64", QT_TRANSLATE_NOOP("CommonAttribute", "What a person has subscribed to")},
        {"terms_accepted_at", "DateTime", true, "",
         QT_TRANSLATE_NOOP("CommonAttribute", "When a person agreed to the terms")},
        {"newsletter", "Boolean", true, "", QT_TRANSLATE_NOOP("CommonAttribute", "Whether a person wants news")},
        {"theme", "String", true, "32", QT_TRANSLATE_NOOP("CommonAttribute", "How the application looks to a person")},
    };
    return kCommon;
}

Json entryOf(const CommonAttribute &attribute)
{
    Json entry = Json::object();
    entry["Name"] = attribute.name;
    entry["AttributeDataType"] = attribute.dataType;
    entry["Mutable"] = attribute.isMutable;
    if (*attribute.maximum != '\0')
        entry["StringAttributeConstraints"] = Json::object({{"MinLength", "0"}, {"MaxLength", attribute.maximum}});
    return entry;
}

AttributeText attributesOfText(const QString &text)
{
    AttributeText result;
    const QChar separator = separatorOf(text);
    std::vector<Column> columns{Name, Type, Required, Mutable, Minimum, Maximum, DeveloperOnly};
    int number = 0;
    bool isFirst = true;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const QString &line : lines.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(line, separator);
        if (std::exchange(isFirst, false) && columnNamed(cells.front()) == Name) {
            columns.clear();
            for (const QString &heading : cells)
                columns.push_back(columnNamed(heading).value_or(ColumnCount));
            continue;
        }
        RowReader(number, result).read(cells, columns);
    }
    return result;
}

} // namespace pooldesigner
