// SPDX-License-Identifier: MIT
#pragma once

#include "window/visits.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace pooldesigner {

class Actions;
class CommandPalette;
class PageStack;
class PreferenceStore;
class Session;
class SettingsDialog;
struct Workbench;

// What belongs to the window as a whole and to none of its parts: the command palette, going back and forward, the
// settings, the sheets of the Help menu. Each is made when it is first asked for. Borrows all of them.
class Tools final : public QObject {
    Q_OBJECT
public:
    explicit Tools(const Workbench &bench);

private:
    void openPalette();
    void openSettings();
    void remember(const Path &place);
    void goBack();
    void goForward();
    void showVisit(const Path *place);

    Actions *m_actions;
    Session *m_session;
    PageStack *m_pages;
    PreferenceStore *m_preferences;
    QMainWindow *m_window;
    CommandPalette *m_palette = nullptr; // made when first asked for
    QPointer<SettingsDialog> m_settings; // deletes itself when closed
    Visits m_visits;
};

} // namespace pooldesigner
