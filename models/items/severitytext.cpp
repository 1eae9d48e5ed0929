// SPDX-License-Identifier: MIT
#include "items/severitytext.h"

#include "config/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pooldesigner {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning: return QCoreApplication::translate("Severity", "Warning");
    case Severity::Advice: return QCoreApplication::translate("Severity", "Advice");
    }
    return {};
}

// One is spelled apart, so that English is right without a file of plural forms.
QString severityCountText(Severity severity, int count)
{
    const auto counted = [count](const char *one, const char *many) {
        return count == 1 ? QCoreApplication::translate("Severity", one)
                          : QCoreApplication::translate("Severity", many, nullptr, count);
    };
    switch (severity) {
    case Severity::Error:
        return counted(QT_TRANSLATE_NOOP("Severity", "1 error"), QT_TRANSLATE_N_NOOP("Severity", "%n errors"));
    case Severity::Warning:
        return counted(QT_TRANSLATE_NOOP("Severity", "1 warning"), QT_TRANSLATE_N_NOOP("Severity", "%n warnings"));
    case Severity::Advice: return QCoreApplication::translate("Severity", "%n advice", nullptr, count);
    }
    return {};
}

QString severityCountsText(const FindingCounts &counts)
{
    QStringList parts;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (const int count = counts.of(severity); count > 0)
            parts << severityCountText(severity, count);
    }
    if (counts.asks > 0)
        parts << QCoreApplication::translate("Severity", "%n to ask the account", nullptr, counts.asks);
    return parts.isEmpty() ? QCoreApplication::translate("Severity", "no findings") : parts.join(QStringLiteral(", "));
}

QString shownText(std::string_view utf8, std::size_t limit)
{
    return QString::fromStdString(quotedForPeople(utf8, limit));
}

} // namespace pooldesigner
