// SPDX-License-Identifier: MIT
#include "formats/filegroup.h"

#include "config/text.h"
#include "formats/designwriter.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>

namespace pooldesigner {

namespace {

namespace fs = std::filesystem;

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
        const fs::path named = place.filePath(folder).toStdString();
        std::error_code failed;
        if (fs::exists(fs::symlink_status(named, failed)))
            continue;
        fs::rename(hidden.path().toStdString(), named, failed);
        if (failed)
            return {.folder = {}, .trouble = named.string() + ": " + failed.message()};
        hidden.setAutoRemove(false);
        return {.folder = named.string(), .trouble = {}};
    }
    return {.folder = {},
            .trouble = translated("Export", QT_TRANSLATE_NOOP("Export", "%1 folders of that name are there already."),
                                  {std::to_string(kMostFolders)})};
}

} // namespace pooldesigner
