// SPDX-License-Identifier: MIT
#pragma once

#include "window/visits.h"

#include <QObject>

class QMainWindow;

namespace pooldesigner {

class Actions;
class CommandPalette;
class PageStack;
class Session;
struct Workbench;

// What belongs to the window as a whole and to none of its parts: the command palette, going back and forward, the size
// of text, the clipboard as a design, the sheets of the Help menu. Borrows all of them.
class Tools final : public QObject {
    Q_OBJECT
public:
    explicit Tools(const Workbench &bench);

private:
    void openPalette();
    void openClipboard();
    void remember(const Path &place);
    void goBack();
    void goForward();
    void showVisit(const Path *place);
    void zoom(int step);

    Actions *m_actions;
    Session *m_session;
    PageStack *m_pages;
    QMainWindow *m_window;
    CommandPalette *m_palette = nullptr; // made when first asked for
    Visits m_visits;
};

} // namespace pooldesigner
