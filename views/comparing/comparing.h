// SPDX-License-Identifier: MIT
#pragma once

#include "document/livecomparison.h"

#include <QObject>

namespace pooldesigner {

class Actions;
class ComparePage;
class DialogService;
class MessageBar;
class PageStack;
class Session;
struct Workbench;

// Comparing two pools: its commands in the Pool menu, the files, the page. Borrows the parts of the window.
class Comparing final : public QObject {
    Q_OBJECT
public:
    explicit Comparing(const Workbench &bench);

    // Shows the page with the pools of these files; whatever cannot be read is told on it.
    void compareFiles(const QString &first, const QString &second);
    void comparePools(ComparedPool first, ComparedPool second);

private:
    ComparePage *page();
    void compareOpenDesign();
    void chooseTwoFiles();
    void chooseFile(LiveComparison::Side side);
    // `number` counts the pools of the file from 1; 0: the first, if there are others.
    bool takeFile(LiveComparison::Side side, const QString &path, std::size_t number = 0);
    void choosePool(LiveComparison::Side side, int index);
    void saveReport();
    void saveCommands();
    void takeOpenDesign(LiveComparison::Side side);
    void renameOpenDesign();

    PoolDocument *m_document;
    Session *m_session;
    PageStack *m_pages;
    MessageBar *m_messages;
    DialogService *m_dialogs;
    QWidget *m_window;
    ComparePage *m_page = nullptr; // made when first wanted, owned by the stack
    QString m_folder;              // of the last file
};

} // namespace pooldesigner
