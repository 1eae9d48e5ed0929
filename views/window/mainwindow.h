// SPDX-License-Identifier: MIT
#pragma once

#include "document/livereadback.h"
#include "document/livevalidator.h"
#include "document/pooldocument.h"
#include "document/profilechoice.h"

#include <QMainWindow>

#include <memory>

class QSplitter;

namespace pooldesigner {

class Actions;
class OutputPanel;
class DialogService;
class FindingsPanel;
class MessageBar;
class PageStack;
class QuestionBar;
class Safeguards;
class SectionList;
class Session;
class WindowLayout;

// The window: creates its parts, docks them and wires their signals. What the parts do is their own business.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    // `dialogs` outlives the window.
    explicit MainWindow(DialogService &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    PoolDocument &document() { return m_document; }
    Session &session() { return *m_session; }
    void goTo(const Path &path);
    void showSection(Section section);
    void showTree();
    void showStart();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void wire();
    void wireActions();
    void wireChoices();
    void showOpened(const QString &title);
    void updateTitle();
    void stepSection(int step);
    void stepPane(int step);

    PoolDocument m_document;
    LiveValidator m_validator;
    ProfileChoice m_profiles;
    LiveCommand m_command;
    LiveReadBack m_readBack;
    Session *m_session;
    Actions *m_actions;
    QSplitter *m_splitter = nullptr;
    SectionList *m_sections = nullptr;
    QuestionBar *m_questions = nullptr;
    MessageBar *m_messages = nullptr;
    PageStack *m_pages = nullptr;
    OutputPanel *m_output = nullptr;
    FindingsPanel *m_findingsPanel = nullptr;
    bool m_choicesShown = false; // for this design, before its output was handed out
    Safeguards *m_safeguards = nullptr;
    std::unique_ptr<WindowLayout> m_layout;
};

} // namespace pooldesigner
