// SPDX-License-Identifier: MIT
#include "items/fieldtexts.h"

#include "catalogue/catalogue.h"
#include "catalogue/consequences.h"
#include "catalogue/planfeatures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace pooldesigner {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8); }

QString words(const char *source) { return QCoreApplication::translate("Fields", source); }

QString fromCatalogue(std::string_view source)
{
    return source.empty() ? QString() : QCoreApplication::translate("Catalogue", std::string(source).c_str());
}

QString valueForPeople(std::string_view jsonText)
{
    const Json value = Json::parse(jsonText, nullptr, false);
    if (value.is_boolean())
        return value.get<bool>() ? words(QT_TRANSLATE_NOOP("Fields", "yes")) : words(QT_TRANSLATE_NOOP("Fields", "no"));
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_array() || value.is_object()) {
        QStringList parts;
        for (const auto &item : value)
            parts << (item.is_string() ? QString::fromStdString(item.get<std::string>()) : text(item.dump()));
        return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Fields", "none")) : parts.join(QStringLiteral(", "));
    }
    return text(jsonText);
}

QString number(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

} // namespace

QString memberLabel(const FieldSpec &spec) { return fromCatalogue(spec.label); }

QString memberHelp(const FieldSpec &spec) { return fromCatalogue(spec.help); }

QString defaultText(const FieldSpec &spec)
{
    if (!spec.defaultNote.empty())
        return fromCatalogue(spec.defaultNote);
    return spec.defaultValue.empty() ? QString() : valueForPeople(spec.defaultValue);
}

QString notSetText(const FieldSpec &spec)
{
    const QString example = spec.example.empty() ? QString() : valueForPeople(spec.example);
    if (const QString taken = defaultText(spec); !taken.isEmpty())
        return words(QT_TRANSLATE_NOOP("Fields", "Not set — the service takes: %1")).arg(taken);
    if (spec.required && spec.operation == Operation::CreateUserPool && !spec.cliOption.empty())
        return words(QT_TRANSLATE_NOOP("Fields", "Required — for example %1")).arg(example);
    if (!example.isEmpty() && spec.values.empty() && spec.kind != Kind::Boolean)
        return words(QT_TRANSLATE_NOOP("Fields", "Not set — for example %1")).arg(example);
    return words(QT_TRANSLATE_NOOP("Fields", "Not set"));
}

QString limitsText(const FieldSpec &spec)
{
    const auto &[min, max, pattern] = spec.limits;
    if (!min && !max)
        return {};
    QString unit = fromCatalogue(spec.unit);
    if (spec.kind == Kind::String)
        unit = words(QT_TRANSLATE_NOOP("Fields", "characters"));
    else if (spec.kind == Kind::List || spec.kind == Kind::Map)
        unit = words(QT_TRANSLATE_NOOP("Fields", "entries"));
    QString range;
    if (min && max && *min > 0)
        range = words(QT_TRANSLATE_NOOP("Fields", "%1 to %2")).arg(number(*min), number(*max));
    else if (max && spec.kind == Kind::Integer)
        range = words(QT_TRANSLATE_NOOP("Fields", "%1 to %2")).arg(number(min.value_or(0)), number(*max));
    else if (max)
        range = words(QT_TRANSLATE_NOOP("Fields", "at most %1")).arg(number(*max));
    else if (*min > 0)
        range = words(QT_TRANSLATE_NOOP("Fields", "at least %1")).arg(number(*min));
    return unit.isEmpty() || range.isEmpty() ? range : range + QLatin1Char(' ') + unit;
}

QString apiName(const FieldSpec &spec)
{
    QString name = text(spec.path);
    if (spec.operation != Operation::CreateUserPool)
        name = text(operationName(spec.operation)) + QLatin1Char('.') + name;
    return spec.cliOption.empty() ? name : name + QStringLiteral(" · ") + text(spec.cliOption);
}

QString mutabilityText(const FieldSpec &spec)
{
    switch (spec.mutability) {
    case Mutability::CreateOnly: return words(QT_TRANSLATE_NOOP("Fields", "Cannot be changed after creation"));
    case Mutability::GrowsOnly:
        return words(QT_TRANSLATE_NOOP("Fields", "Can be added to later, never changed or removed"));
    case Mutability::ReadOnly: return words(QT_TRANSLATE_NOOP("Fields", "Only the service sets this"));
    case Mutability::Updatable:
    case Mutability::OtherCall: return {};
    }
    return {};
}

QString consequenceText(const FieldSpec &spec, const Json *value) { return fromCatalogue(consequenceOf(spec, value)); }

QString planText(const FieldSpec &spec)
{
    const PlanFeature *feature = planFeatureOf(spec);
    if (feature == nullptr)
        return {};
    const QString plan = text(feature->plan);
    QStringList values;
    for (const std::string_view value : feature->values)
        values << text(value);
    if (!values.isEmpty())
        return words(QT_TRANSLATE_NOOP("Fields", "%1 need %2")).arg(values.join(QStringLiteral(", ")), plan);
    if (feature->above)
        return words(QT_TRANSLATE_NOOP("Fields", "more than %1 needs %2")).arg(number(*feature->above), plan);
    return words(QT_TRANSLATE_NOOP("Fields", "needs %1")).arg(plan);
}

QString memberToolTip(const FieldSpec &spec)
{
    QStringList lines{memberHelp(spec)};
    if (const QString limits = limitsText(spec); !limits.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Fields", "Limits: %1")).arg(limits);
    if (const QString taken = defaultText(spec); !taken.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Fields", "Where not set, the service takes: %1")).arg(taken);
    if (const QString lock = mutabilityText(spec); !lock.isEmpty())
        lines << lock;
    if (const QString plan = planText(spec); !plan.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Fields", "Feature plan: %1")).arg(plan);
    if (spec.deprecated)
        lines << words(QT_TRANSLATE_NOOP("Fields", "Older member: still works, newer ones replace it"));
    if (spec.since != Generation::Cli2021)
        lines << words(QT_TRANSLATE_NOOP("Fields", "Needs aws CLI: %1")).arg(text(generationName(spec.since)));
    lines << apiName(spec);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString pathText(const Path &path) { return QString::fromStdString(path.toString()); }

} // namespace pooldesigner
