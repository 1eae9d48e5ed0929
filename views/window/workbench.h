// SPDX-License-Identifier: MIT
#pragma once

class QMainWindow;

namespace pooldesigner {

class Actions;
class DialogService;
class MessageBar;
class PageStack;
class PoolDocument;
class PreferenceStore;
class ProfileChoice;
class Session;

// The parts of the window that features work with. They live as long as the window; nothing here is owned.
struct Workbench {
    PoolDocument &document;
    Session &session;
    Actions &actions;     // menus
    PageStack &pages;     // the middle of the window
    MessageBar &messages; // what went wrong, and notes, above the page
    PreferenceStore &preferences;
    const ProfileChoice &profiles; // whose rules the findings are of
    DialogService &dialogs;
    QMainWindow &window;
};

} // namespace pooldesigner
