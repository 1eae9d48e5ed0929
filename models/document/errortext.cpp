// SPDX-License-Identifier: MIT
#include "document/errortext.h"

#include <QCoreApplication>

namespace pooldesigner {

QString errorText(const QString &name, const ImportError &error)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("ErrorText", text); };
    const QString message = QString::fromStdString(error.message);
    if (error.line <= 0)
        return words(QT_TRANSLATE_NOOP("ErrorText", "%1: %2")).arg(name, message);
    if (error.column <= 0)
        return words(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: %3")).arg(name, QString::number(error.line), message);
    return words(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: %4"))
        .arg(name, QString::number(error.line), QString::number(error.column), message);
}

} // namespace pooldesigner
