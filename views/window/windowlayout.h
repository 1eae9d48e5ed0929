// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QMainWindow;
class QSplitter;

namespace pooldesigner {

// Where the panels of the window stand: as the person left them, or as built. Borrows both.
class WindowLayout final {
public:
    // The window has all its docks and stands as built.
    WindowLayout(QMainWindow &window, QSplitter &splitter);

    void restore();
    void save() const;
    void reset();
    // For the first time that the window is seen; does nothing where a layout was saved.
    void firstShown();
    // The window or its text has another size. Where three panes cannot stand side by side, the command joins the
    // findings below the form; with room again, the panels go back to where they were.
    void fit();

private:
    void shareOutSpace();
    bool isNarrow() const;

    QMainWindow *m_window;
    QSplitter *m_splitter;
    QByteArray m_built;
    bool m_narrow = false;
    QByteArray m_wide; // the state before the window became narrow
};

} // namespace pooldesigner
