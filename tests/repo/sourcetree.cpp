// SPDX-License-Identifier: MIT
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sourcetree {

namespace {

const QString kRoot = QStringLiteral(POOLDESIGNER_SOURCE_DIR);

bool isBinary(const QByteArray &bytes) { return bytes.contains('\0'); }

void read(const QString &name, std::vector<File> &files)
{
    QFile file(kRoot + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    const QByteArray bytes = file.readAll();
    if (!isBinary(bytes))
        files.push_back({name, QString::fromUtf8(bytes).split(u'\n')});
}

std::vector<File> readAll()
{
    QStringList names = QDir(kRoot).entryList(QDir::Files | QDir::Hidden);
    QStringList folders = topLevelFolders();
    folders.append(u".ci"_s);
    for (const QString &folder : std::as_const(folders)) {
        QDirIterator walk(kRoot + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(QDir(kRoot).relativeFilePath(walk.next()));
    }
    names.removeAll(u".git"_s); // a file where the project is a worktree
    names.removeIf([](const QString &name) { return name.endsWith(u".user"); });
    names.sort();
    std::vector<File> files;
    for (const QString &name : std::as_const(names))
        read(name, files);
    return files;
}

} // namespace

QString File::extension() const { return fileName().contains(u'.') ? fileName().section(u'.', -1) : QString(); }

QStringList topLevelFolders()
{
    QStringList folders = QDir(kRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeIf([](const QString &name) { return name == u"build" || name.startsWith(u"build-"); });
    return folders;
}

const std::vector<File> &textFiles()
{
    static const std::vector<File> files = readAll();
    return files;
}

std::vector<File> cppFiles()
{
    std::vector<File> files;
    std::ranges::copy_if(textFiles(), std::back_inserter(files),
                         [](const File &file) { return file.extension() == u"cpp" || file.extension() == u"h"; });
    return files;
}

QString complaint(const File &file, qsizetype lineIndex, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.name).arg(lineIndex + 1).arg(what);
}

} // namespace sourcetree
