// SPDX-License-Identifier: MIT
#include "window/outputfile.h"

#include "dialogs/dialogservice.h"
#include "formats/designwriter.h"
#include "formats/filegroup.h"
#include "formats/filereader.h"
#include "output/outputfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace pooldesigner {

namespace {

QString words(const char *source) { return QCoreApplication::translate("OutputFile", source); }

QString notSaved(const QString &place, const std::string &trouble)
{
    return words(QT_TRANSLATE_NOOP("OutputFile", "%1 was not saved: %2"))
        .arg(QDir::toNativeSeparators(place), QString::fromStdString(trouble));
}

// Those of the files that stand in the folder already with something else in them.
QStringList othersIn(const QDir &folder, const std::vector<RequestFile> &files)
{
    QStringList names;
    for (const RequestFile &file : files) {
        const QString name = QString::fromStdString(file.name);
        if (!folder.exists(name))
            continue;
        const auto present = readFileBytes(folder.filePath(name).toStdString());
        if (!present || *present != file.content)
            names << name;
    }
    return names;
}

std::string stem(const QString &designName) { return designName.section(QLatin1Char('.'), 0, 0).toStdString(); }

} // namespace

QString saveOutput(DialogService &dialogs, QWidget *window, const QString &designName, const CommandText &output,
                   const OutputOptions &options)
{
    const QString suffix = QString::fromLatin1(fileSuffix(options).data());
    const QString path =
        dialogs.saveFile(window, words(QT_TRANSLATE_NOOP("OutputFile", "Save the output")),
                         QDir::home().filePath(QString::fromStdString(outputFileName(stem(designName), options))),
                         words(QT_TRANSLATE_NOOP("OutputFile", "This form (*.%1);;All files (*)")).arg(suffix));
    if (path.isEmpty())
        return {};
    const QDir folder = QFileInfo(path).dir();
    const QStringList others = othersIn(folder, output.files);
    if (!others.isEmpty() && !dialogs.askReplace(window, folder.path(), others))
        return {};
    const auto save = [](const QString &place, const std::string &text) {
        const std::string trouble = saveFile(place.toStdString(), text);
        return trouble.empty() ? QString() : notSaved(place, trouble);
    };
    // What the command reads comes first: a command without its request would fail when it is run.
    for (const RequestFile &file : output.files) {
        const QString place = folder.filePath(QString::fromStdString(file.name));
        if (const QString trouble = save(place, file.content); !trouble.isEmpty())
            return trouble;
    }
    return save(path, fileText(output, options));
}

AllSaved saveAllOutputs(DialogService &dialogs, QWidget *window, const QString &designName, const PoolConfig &config,
                        const OutputOptions &options)
{
    const QString parent = dialogs.openFolder(
        window, words(QT_TRANSLATE_NOOP("OutputFile", "Save all forms in a new folder within")), QDir::homePath());
    if (parent.isEmpty())
        return {};
    const std::vector<RequestFile> files = outputFiles(config, options, stem(designName));
    const SavedGroup saved = saveTogether(parent.toStdString(), plainFileName(stem(designName)) + "-output", files);
    AllSaved result{.folder = QString::fromStdString(saved.folder), .files = {}, .trouble = {}};
    if (!saved.trouble.empty()) {
        result.trouble = notSaved(parent, saved.trouble);
        return result;
    }
    for (const RequestFile &file : files)
        result.files << QString::fromStdString(file.name);
    return result;
}

} // namespace pooldesigner
