// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "theme.h"

#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;
class QUndoStack;

namespace pooldesigner {

class Session;

// The window's actions: text, shortcut, tooltip and place in menus and tool bar. What they do beyond the session is
// told by signals; the window wires those to its parts. Features (window/features.h) add their own with addTo().
// Borrows session and undo stack.
class Actions final : public QObject {
    Q_OBJECT
public:
    enum class Menu { File, Edit, View, Pool, Help };

    Actions(Session &session, QUndoStack &undoStack, QWidget *window);

    // Makes an action and puts it at the end of a menu, in File and Help above the entries that close it. `tip` is the
    // status tip too. Owned here; the caller connects triggered(). Call after fillMenuBar().
    QAction *addTo(Menu menu, const QString &text, const QString &shortcut, const QString &tip,
                   const char *icon = nullptr);
    // For actions that a panel owns, placed like addTo(), with a separator below them.
    void adopt(Menu menu, const QList<QAction *> &actions);
    void fillMenuBar(QMenuBar *bar, const QList<QAction *> &dockToggles);
    void refreshIcons(); // after the palette changed
    void setVisits(bool canGoBack, bool canGoForward);
    void showScheme(ColorScheme scheme); // the chosen entry of Colours
    // Into the tool bar, left to right: the actions of every day, the search, what is wrong.
    void fillToolBar(QToolBar *bar, QWidget *search, QWidget *counts);

Q_SIGNALS:
    void copyCommand();
    void saveCommand();
    void saveAllOutputs();
    void findSetting();
    void startWanted();
    void choicesWanted();
    void sectionWanted(pooldesigner::Section section);
    void sectionStep(int step); // +1 next, -1 previous
    void treeWanted();
    void findingStep(int step);
    void paneStep(int step);
    void schemeWanted(int scheme); // ColorScheme
    void layoutReset();
    void clipboardWanted();
    void paletteWanted();
    void backWanted();
    void forwardWanted();
    void zoomStep(int step); // +1 larger, -1 smaller, 0 as the platform asks
    void settingsWanted();
    void helpWanted();      // about what has the keyboard
    void whatsThisWanted(); // the same in a few words, beside it
    void pointingWanted();  // the same about what is clicked next
    void shortcutsWanted();
    void aboutWanted();

private:
    QAction *add(const QString &text, const QString &shortcut, const QString &tip, const char *icon = nullptr);
    void fillFileMenu(QMenu *menu);
    void fillEditMenu(QMenu *menu);
    void fillPoolMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu, const QList<QAction *> &dockToggles);
    void fillRecent(QMenu *menu);
    void fillHelpMenu(QMenu *menu);
    void addSamples(QMenu *menu);
    // An action of a menu that only tells by a signal.
    void addTeller(QMenu *menu, const QString &text, const char *shortcut, const QString &tip,
                   void (Actions::*signal)());
    void addPlaces(QMenu *menu); // back, forward, sections, tree
    void addSteps(QMenu *menu);
    void addTextSize(QMenu *menu);
    void addColours(QMenu *menu);
    void place(Menu menu, QAction *action);

    Session *m_session;
    QWidget *m_window;
    std::map<Menu, QMenu *> m_menus;      // made with the menus, like what follows
    std::map<Menu, QAction *> m_closings; // the entry that stays below what features add
    QAction *m_new;
    QAction *m_open;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_copy;
    QAction *m_saveCommand;
    QAction *m_saveAllOutputs;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_find;
    QAction *m_back = nullptr; // made with the menus
    QAction *m_forward = nullptr;
    QActionGroup *m_schemes = nullptr; // in the order of ColorScheme
};

} // namespace pooldesigner
