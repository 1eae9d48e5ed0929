// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace pooldesigner {

// The few questions that cannot be asked inline. A seam: tests set the answers beforehand, the program asks the
// desktop.
class DialogService {
public:
    enum class UnsavedAnswer : unsigned char { Save, Discard, Cancel };

    virtual ~DialogService() = default;
    // A file to read or write; empty when the user gave up. `suggestion` is a folder or a whole path.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                             const QString &filter) = 0;
    // Files to read, in the order of their names, and a folder; empty when the user gave up.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &suggestion,
                                  const QString &filter) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &suggestion) = 0;
    // Sets up the printer; false when the user gave up.
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;
    // Whether these files may be replaced, which nobody has chosen by name; they are in `folder`.
    virtual bool askReplace(QWidget *parent, const QString &folder, const QStringList &names) = 0;
    // What to do with changes that are not saved yet.
    virtual UnsavedAnswer askUnsaved(QWidget *parent, const QString &name) = 0;
};

class DesktopDialogService final : public DialogService {
public:
    QString openFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &suggestion,
                          const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title, const QString &suggestion) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    bool askReplace(QWidget *parent, const QString &folder, const QStringList &names) override;
    UnsavedAnswer askUnsaved(QWidget *parent, const QString &name) override;
};

} // namespace pooldesigner
