// SPDX-License-Identifier: MIT
#include "window/commandfile.h"

#include "dialogs/dialogservice.h"
#include "formats/designwriter.h"

#include <QCoreApplication>
#include <QDir>

namespace pooldesigner {

QString saveCommandFile(DialogService &dialogs, QWidget *window, const QString &designName, const QString &command)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("CommandFile", source); };
    QString stem = designName.section(QLatin1Char('.'), 0, 0);
    for (QChar &c : stem) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('-');
    }
    const QString path =
        dialogs.saveFile(window, words(QT_TRANSLATE_NOOP("CommandFile", "Save the command")),
                         QDir::home().filePath(QStringLiteral("create-%1.sh").arg(stem)),
                         words(QT_TRANSLATE_NOOP("CommandFile", "Shell scripts (*.sh);;All files (*)")));
    if (path.isEmpty())
        return {};
    // Stops at the first failing call, like a person who reads each answer would.
    const QString script = QStringLiteral("#!/usr/bin/env bash\nset -euo pipefail\n\n") + command;
    const std::string trouble = saveFile(path.toStdString(), script.toStdString());
    if (trouble.empty())
        return {};
    return words(QT_TRANSLATE_NOOP("CommandFile", "%1 was not saved: %2"))
        .arg(QDir::toNativeSeparators(path), QString::fromStdString(trouble));
}

} // namespace pooldesigner
