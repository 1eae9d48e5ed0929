// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace pooldesigner::test {

// Texts of the characters that any of the shells minds.
class HostileWords {
public:
    explicit HostileWords(quint32 seed) : m_random(seed) {}

    QString next()
    {
        static const QStringList kParts{
            QStringLiteral("\""),     QStringLiteral("'"),  QStringLiteral("\\"), QStringLiteral(" "),
            QStringLiteral("%PATH%"), QStringLiteral("%"),  QStringLiteral("!"),  QStringLiteral("^"),
            QStringLiteral("&"),      QStringLiteral("|"),  QStringLiteral("<"),  QStringLiteral(">"),
            QStringLiteral("("),      QStringLiteral(")"),  QStringLiteral("$x"), QStringLiteral("`"),
            QStringLiteral("\u2019"), QStringLiteral("\n"), QStringLiteral("a"),  QStringLiteral("-"),
            QStringLiteral("\u3000"), QStringLiteral("="),  QStringLiteral(","),  QStringLiteral("ö"),
            QStringLiteral("\\\\"),   QStringLiteral("{"),  QStringLiteral("@"),  QStringLiteral("#")};
        QString word;
        for (int i = m_random.bounded(7); i > 0; --i)
            word += kParts[m_random.bounded(static_cast<int>(kParts.size()))];
        return word;
    }

private:
    QRandomGenerator m_random;
};

} // namespace pooldesigner::test
