// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>
#include <QTest>

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

// Rows "path" of the column of that type, a file each, of several folders; one without a path where there is no corpus.
inline void addCorpusRows(const QStringList &folders, const QString &pattern)
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : folders) {
        for (const QString &path : corpusFiles(folder, pattern))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    if (!QFileInfo::exists(corpusFolder()))
        QTest::newRow("no corpus") << QString();
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pooldesigner::test
