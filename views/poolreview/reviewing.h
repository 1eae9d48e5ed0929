// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace pooldesigner {

class DialogService;
class MessageBar;
class PageStack;
class PoolDocument;
struct Workbench;

// Reviewing the open design: its commands in the Pool menu, its page, and the outputs of other calls that are opened
// beside the pool. Borrows the parts of the window.
class Reviewing final : public QObject {
    Q_OBJECT
public:
    explicit Reviewing(const Workbench &bench);

private:
    void showPage();
    void openAnswers();
    // Adds the output as one undo step; answers what went wrong with the file, empty when all is well.
    QString takeAnswer(const QString &path, QStringList &notes);

    PoolDocument *m_document;
    PageStack *m_pages;
    MessageBar *m_messages;
    DialogService *m_dialogs;
    QWidget *m_window;
    QString m_folder; // of the last file
};

} // namespace pooldesigner
