// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QMainWindow;
class QWidget;

namespace pooldesigner {

// The parts of the window as they are read, and how the keyboard goes through them: Tab from control to control and on
// into the next part, F6 from part to part. What is hidden is passed over. A panel that floats is a window of its own,
// with a round of its own; F6 goes there too. Borrows all of them.
class Panes final {
public:
    Panes(QMainWindow &window, QList<QWidget *> inOrder);

    // From the control that has the keyboard to the next or the one before, and round at the ends; false when nothing
    // takes the keyboard.
    bool stepControl(bool forwards) const;
    // To the next pane (+1) or the one before (-1), where the keyboard was there the last time.
    void stepPane(int step) const;

private:
    QList<QWidget *> all() const;

    QMainWindow *m_window;
    QList<QWidget *> m_panes;
};

} // namespace pooldesigner
