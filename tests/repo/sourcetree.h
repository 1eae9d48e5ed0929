// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// The files of the project, for tests that look at all of them. Names are relative to its root, with '/'.
namespace sourcetree {

struct File {
    QString name;
    QStringList lines;
    QString fileName() const { return name.section(u'/', -1); }
    QString extension() const; // "cpp"; empty for names without a dot
};

// The folders and files at the root, hidden ones and build folders left out.
QStringList topLevelFolders();

// Every text file of the project: those in the top-level folders, in .ci, and at the root.
const std::vector<File> &textFiles();

// Those of them in C++.
std::vector<File> cppFiles();

// "models/config/path.cpp:12: what is wrong"
QString complaint(const File &file, qsizetype lineIndex, const QString &what);

} // namespace sourcetree
