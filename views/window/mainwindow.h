// SPDX-License-Identifier: MIT
#pragma once

#include "document/livereadback.h"
#include "document/livevalidator.h"
#include "document/pooldocument.h"
#include "document/profilechoice.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QSplitter;

namespace pooldesigner {

class Actions;
class OutputPanel;
class DialogService;
class SeverityTally;
class FindingsPanel;
class MessageBar;
class PageStack;
class Panes;
class PreferenceStore;
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
    void setVisible(bool visible) override;
    void goTo(const Path &path);
    void showSection(Section section);
    void showTree();
    void showStart();
    // What was open the last time, where the preferences ask for it; false when nothing was opened.
    bool restoreSession();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab

private:
    void makeCentre();
    void makeDocks();
    void makeBars(const QList<QDockWidget *> &docks);
    void wire();
    void wireActions();
    void wireChoices();
    void showOpened(const QString &title);
    void updateTitle();
    void stepSection(int step);

    PoolDocument m_document;
    LiveValidator m_validator;
    ProfileChoice m_profiles;
    LiveCommand m_command;
    LiveReadBack m_readBack;
    Session *m_session;
    Actions *m_actions;
    PreferenceStore *m_preferences;
    QSplitter *m_splitter = nullptr;
    SectionList *m_sections = nullptr;
    QuestionBar *m_questions = nullptr;
    MessageBar *m_messages = nullptr;
    PageStack *m_pages = nullptr;
    OutputPanel *m_output = nullptr;
    FindingsPanel *m_findingsPanel = nullptr;
    SeverityTally *m_counts = nullptr;
    bool m_choicesShown = false; // for this design, before its output was handed out
    Safeguards *m_safeguards = nullptr;
    std::unique_ptr<Panes> m_panes;
    std::unique_ptr<WindowLayout> m_layout;
};

} // namespace pooldesigner
