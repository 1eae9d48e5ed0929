// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace pooldesigner::test {

// Empty where `actual` is what the file of that name in tests/data says, else the first line that differs.
// POOLDESIGNER_WRITE_GOLDENS=1 in the environment writes the file anew; look at the difference before you commit it.
inline QString goldenDifference(const QString &name, const QByteArray &actual)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/") + name);
    if (qEnvironmentVariableIsSet("POOLDESIGNER_WRITE_GOLDENS")) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size();
        return written ? QString() : name + QStringLiteral(": ") + file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly))
        return name + QStringLiteral(": ") + file.errorString();
    const QByteArray expected = file.readAll();
    if (expected == actual)
        return {};
    const QList<QByteArray> were = expected.split('\n');
    const QList<QByteArray> are = actual.split('\n');
    qsizetype line = 0;
    while (line < were.size() && line < are.size() && were[line] == are[line])
        ++line;
    return QStringLiteral("%1:%2\nexpected: %3\nactual:   %4")
        .arg(name)
        .arg(line + 1)
        .arg(QString::fromUtf8(were.value(line)), QString::fromUtf8(are.value(line)));
}

} // namespace pooldesigner::test
