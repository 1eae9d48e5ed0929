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

private:
    void shareOutSpace();

    QMainWindow *m_window;
    QSplitter *m_splitter;
    QByteArray m_built;
};

} // namespace pooldesigner
