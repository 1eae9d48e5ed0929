// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <QString>
#include <QStringList>

// Imports as text, so that a test compares all of one at once.
namespace pooldesigner::test {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QStringList noteLines(const std::vector<ImportNote> &notes)
{
    QStringList lines;
    for (const ImportNote &note : notes)
        lines << text(describeNote(note));
    return lines;
}

// "3:14 message"; "message" where the error has no one place.
inline QString errorLine(const ImportError &error)
{
    const QString message = text(error.message);
    return error.line == 0 ? message : QStringLiteral("%1:%2 %3").arg(error.line).arg(error.column).arg(message);
}

// One line of JSON, the members in their order.
inline QString compact(const Json &value) { return text(value.dump(-1, ' ', false, Json::error_handler_t::replace)); }

// JSON as a test writes it (raw text over several lines), in the shape of compact().
inline QString compact(const QByteArray &json) { return compact(Json::parse(json.toStdString())); }

} // namespace pooldesigner::test
