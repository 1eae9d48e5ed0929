// SPDX-License-Identifier: MIT
#include "formats/filegroup.h"

#include "formats/designwriter.h"

#include <QDir>
#include <QTemporaryDir>

namespace pooldesigner {

namespace {

constexpr int kMostFolders = 1000;

} // namespace

SavedGroup saveTogether(const std::string &parent, const std::string &name, const std::vector<RequestFile> &files)
{
    const QDir place(QString::fromStdString(parent));
    const QString wanted = QString::fromStdString(name);
    QTemporaryDir hidden(place.filePath(QStringLiteral(".%1-XXXXXX").arg(wanted)));
    if (!hidden.isValid())
        return {.folder = {}, .trouble = hidden.errorString().toStdString()};
    for (const RequestFile &file : files) {
        if (std::string trouble =
                saveFile(hidden.filePath(QString::fromStdString(file.name)).toStdString(), file.content);
            !trouble.empty())
            return {.folder = {}, .trouble = file.name + ": " + trouble};
    }
    // The hidden one is for its maker alone.
    QFile::setPermissions(hidden.path(), QFile::permissions(QString::fromStdString(parent)) | QFile::ReadOwner |
                                             QFile::WriteOwner | QFile::ExeOwner);
    for (int number = 1; number <= kMostFolders; ++number) {
        const QString folder = number == 1 ? wanted : QStringLiteral("%1-%2").arg(wanted).arg(number);
        if (place.exists(folder) || !QDir().rename(hidden.path(), place.filePath(folder)))
            continue;
        hidden.setAutoRemove(false);
        return {.folder = place.filePath(folder).toStdString(), .trouble = {}};
    }
    return {.folder = {}, .trouble = "no name is free for the folder"};
}

} // namespace pooldesigner
