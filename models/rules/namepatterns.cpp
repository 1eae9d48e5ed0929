// SPDX-License-Identifier: MIT
#include "rules/namepatterns.h"

#include "config/text.h"
#include "rules/utf8.h"

namespace pooldesigner {

bool matches(const QRegularExpression &pattern, std::string_view name)
{
    return pattern.match(fromUtf8(name)).hasMatch();
}

std::string shownPattern(const QRegularExpression &anchored)
{
    // What anchoring puts around a pattern.
    static const QString around = QRegularExpression::anchoredPattern(QStringLiteral("."));
    const qsizetype front = around.indexOf(u'.');
    const qsizetype back = around.size() - front - 1;
    const QString text = anchored.pattern();
    return quotedForPeople(text.mid(front, text.size() - front - back).toStdString());
}

} // namespace pooldesigner
