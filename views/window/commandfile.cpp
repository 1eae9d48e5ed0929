// SPDX-License-Identifier: MIT
#include "window/commandfile.h"

#include "dialogs/dialogservice.h"
#include "formats/designwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pooldesigner {

namespace {

QString words(const char *source) { return QCoreApplication::translate("CommandFile", source); }

QString defaultName(const QString &designName, const QString &suffix)
{
    QString stem = designName.section(QLatin1Char('.'), 0, 0);
    for (QChar &c : stem) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('-') && c != QLatin1Char('_'))
            c = QLatin1Char('-');
    }
    return QStringLiteral("create-%1.%2").arg(stem, suffix);
}

std::string fileText(const CommandText &output, const OutputOptions &options)
{
    const bool isCommand = options.form == OutputForm::Command;
    // Stops at the first failing call, like a person who reads each answer would.
    if (isCommand && options.command.shell == Shell::Bash)
        return "#!/usr/bin/env bash\nset -euo pipefail\n\n" + output.text();
    // Without the mark it reads a script in the code page of the system.
    const bool needsMark = isCommand && options.command.shell == Shell::PowerShell;
    return (needsMark ? "\xEF\xBB\xBF" : "") + output.text();
}

} // namespace

QString saveCommandFile(DialogService &dialogs, QWidget *window, const QString &designName, const CommandText &output,
                        const OutputOptions &options)
{
    const std::string_view known = fileSuffix(options);
    const QString suffix = QString::fromLatin1(known);
    const QString path =
        dialogs.saveFile(window, words(QT_TRANSLATE_NOOP("CommandFile", "Save the command")),
                         QDir::home().filePath(defaultName(designName, suffix)),
                         words(QT_TRANSLATE_NOOP("CommandFile", "This form (*.%1);;All files (*)")).arg(suffix));
    if (path.isEmpty())
        return {};
    const auto save = [](const QString &place, const std::string &text) {
        const std::string trouble = saveFile(place.toStdString(), text);
        return trouble.empty() ? QString()
                               : words(QT_TRANSLATE_NOOP("CommandFile", "%1 was not saved: %2"))
                                     .arg(QDir::toNativeSeparators(place), QString::fromStdString(trouble));
    };
    // What the command reads comes first: a command without its request would fail when it is run.
    for (const RequestFile &file : output.files) {
        const QString place = QFileInfo(path).dir().filePath(QString::fromStdString(file.name));
        if (const QString trouble = save(place, file.content); !trouble.isEmpty())
            return trouble;
    }
    return save(path, fileText(output, options));
}

} // namespace pooldesigner
