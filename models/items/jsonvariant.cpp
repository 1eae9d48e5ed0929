// SPDX-License-Identifier: MIT
#include "items/jsonvariant.h"

#include <QCoreApplication>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr qsizetype kLongestSummary = 200;

QString dumped(const Json &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString countText(const Json &value)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Items", text); };
    if (value.size() == 1)
        return value.is_array() ? words("1 entry") : words("1 member");
    return (value.is_array() ? words("%1 entries") : words("%1 members")).arg(value.size());
}

} // namespace

QString summaryText(const Json *value)
{
    if (value == nullptr || value->is_null())
        return {};
    if (value->is_string()) {
        QString text = QString::fromStdString(value->get_ref<const std::string &>()).left(kLongestSummary);
        return text.replace(QLatin1Char('\n'), QChar(0x23CE));
    }
    const bool scalars =
        value->is_array() && std::ranges::all_of(*value, [](const Json &item) { return item.is_primitive(); });
    if (value->is_structured() && !scalars && !value->empty())
        return countText(*value);
    if (scalars && !value->empty()) {
        QStringList parts;
        for (const Json &item : *value)
            parts << summaryText(&item);
        return parts.join(QStringLiteral(", ")).left(kLongestSummary);
    }
    return dumped(*value);
}

QVariant variantFromJson(const Json *value)
{
    if (value == nullptr || value->is_null())
        return {};
    if (value->is_boolean())
        return value->get<bool>();
    if (value->is_string())
        return QString::fromStdString(value->get_ref<const std::string &>());
    return dumped(*value);
}

std::optional<Json> jsonFromVariant(const QVariant &value, const FieldSpec *spec)
{
    const QString text = value.toString();
    if (spec == nullptr) {
        const Json parsed = Json::parse(text.toStdString(), nullptr, false);
        return parsed.is_discarded() ? Json(text.toStdString()) : parsed;
    }
    switch (spec->kind) {
    case Kind::String:
    case Kind::Timestamp: return Json(text.toStdString());
    case Kind::Integer: {
        bool isNumber = false;
        const qlonglong number = text.trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(Json(static_cast<std::int64_t>(number))) : std::nullopt;
    }
    case Kind::Boolean:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return Json(text == QLatin1String("true"));
        return std::nullopt;
    case Kind::Structure:
    case Kind::List:
    case Kind::Map: {
        const Json parsed = Json::parse(text.toStdString(), nullptr, false);
        const bool fits = spec->kind == Kind::List ? parsed.is_array() : parsed.is_object();
        return fits ? std::optional(parsed) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace pooldesigner
