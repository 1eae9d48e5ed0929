// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/dialogservice.h"

namespace pooldesigner {

// Answers that a test sets beforehand; counts what was asked.
class FakeDialogs final : public DialogService {
public:
    QString openPath;
    QStringList openPaths;
    QString folder;
    QString savePath;
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    int questions = 0;
    QString lastSuggestion;

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++questions;
        return openPath;
    }
    QString saveFile(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        ++questions;
        lastSuggestion = suggestion;
        return savePath;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++questions;
        return openPaths;
    }
    QString openFolder(QWidget *, const QString &, const QString &) override
    {
        ++questions;
        return folder;
    }
    UnsavedAnswer askUnsaved(QWidget *, const QString &) override
    {
        ++questions;
        return unsaved;
    }
};

} // namespace pooldesigner
