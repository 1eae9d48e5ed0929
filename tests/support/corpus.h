// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

// Files found in public repositories. They are no part of the project: tests skip, saying so, where they are absent.
namespace pooldesigner::test {

inline QString corpusFolder()
{
    const QString place = qEnvironmentVariable("POOLDESIGNER_CORPUS");
    return place.isEmpty() ? QStringLiteral(POOLDESIGNER_SOURCE_DIR "/../shared/corpus") : place;
}

// The paths of the files of one folder of the corpus, sorted; empty where there is no corpus.
inline QStringList corpusFiles(const QString &folder, const QString &pattern)
{
    const QDir dir(corpusFolder() + u'/' + folder);
    QStringList paths;
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name))
        paths << dir.filePath(name);
    return paths;
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pooldesigner::test
