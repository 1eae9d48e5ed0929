// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/dialogservice.h"

#include <QPrinter>

namespace pooldesigner {

// Answers that a test sets beforehand; counts what was asked.
class FakeDialogs final : public DialogService {
public:
    QString openPath;
    QStringList openPaths;
    QString folder;
    QString savePath;
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    QString printPath; // where a print goes, as a PDF; empty: the person gives up
    bool mayReplace = false;
    QStringList wouldReplace; // as asked last
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
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        ++questions;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printPath);
        return !printPath.isEmpty();
    }
    bool askReplace(QWidget *, const QString &, const QStringList &names) override
    {
        ++questions;
        wouldReplace = names;
        return mayReplace;
    }
    UnsavedAnswer askUnsaved(QWidget *, const QString &) override
    {
        ++questions;
        return unsaved;
    }
};

} // namespace pooldesigner
