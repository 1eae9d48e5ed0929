// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace pooldesigner {

// Everything inside `pane`, shown or hidden, itself first, as it is read: in the order of its layouts, and by place
// where there is no layout. Qt's own chain goes by the order in which widgets were made, which is another one for pages
// made late. Windows of their own are left out.
QList<QWidget *> inReadingOrder(QWidget *pane);

// Whether Tab stops there, as it is now.
bool isTabStop(const QWidget *widget);

// Gives the keyboard to a widget and scrolls it into sight.
void giveFocus(QWidget *widget, bool forwards = true);

// Gives the keyboard to the first stop inside; false when there is none to be seen.
bool focusFirstIn(QWidget *pane);

} // namespace pooldesigner
