// SPDX-License-Identifier: MIT
#include "items/jsonvariant.h"

#include "config/jsontext.h"
#include "formats/jsonreader.h"
#include "items/severitytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestSummary = 200;

QString dumped(const Json &value) { return QString::fromStdString(jsonLine(value)); }

// One is spelled apart, so that English is right without a file of plural forms.
QString countText(const Json &value)
{
    const int count = static_cast<int>(value.size());
    if (value.is_array())
        return count == 1 ? QCoreApplication::translate("Items", "1 entry")
                          : QCoreApplication::translate("Items", "%n entries", nullptr, count);
    return count == 1 ? QCoreApplication::translate("Items", "1 member")
                      : QCoreApplication::translate("Items", "%n members", nullptr, count);
}

} // namespace

QString summaryText(const Json *value)
{
    if (value == nullptr || value->is_null())
        return {};
    if (value->is_string()) {
        // Enough bytes for the characters that are shown, whatever their size.
        std::string text = value->get_ref<const std::string &>().substr(0, 4 * (kLongestSummary + 1));
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
            text.replace(at, 1, "⏎");
        return shownText(text, kLongestSummary);
    }
    const bool scalars =
        value->is_array() && std::ranges::all_of(*value, [](const Json &item) { return item.is_primitive(); });
    if (value->is_structured() && !scalars && !value->empty())
        return countText(*value);
    if (scalars && !value->empty()) {
        QStringList parts;
        for (const Json &item : *value)
            parts << summaryText(&item);
        return parts.join(QStringLiteral(", ")).left(static_cast<qsizetype>(kLongestSummary));
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
        auto parsed = readJson(text.toStdString());
        return parsed ? std::move(parsed->value) : Json(text.toStdString());
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
        auto parsed = readJson(text.toStdString());
        const bool fits = parsed && (spec->kind == Kind::List ? parsed->value.is_array() : parsed->value.is_object());
        return fits ? std::optional(std::move(parsed->value)) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace pooldesigner
