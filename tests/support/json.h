// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace pooldesigner::test {

// JSON as a test writes it. Text that is no JSON becomes the text itself, so that a comparison fails and shows it.
inline Json parsed(std::string_view text)
{
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

// Every value of the JSON as a line "Schema[0].Name = "email"", for comparing and for saying what differs.
inline void appendLines(const Json &value, const QString &place, QStringList &lines)
{
    if (value.is_object() && !value.empty()) {
        for (const auto &[name, member] : value.items()) {
            const QString child = QString::fromStdString(name);
            appendLines(member, place.isEmpty() ? child : place + QLatin1Char('.') + child, lines);
        }
    } else if (value.is_array() && !value.empty()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            appendLines(value[i], place + QStringLiteral("[%1]").arg(i), lines);
    } else {
        lines << place + QStringLiteral(" = ") +
                     QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
}

inline QStringList jsonLines(const Json &value)
{
    QStringList lines;
    appendLines(value, {}, lines);
    return lines;
}

} // namespace pooldesigner::test
