// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QWidget>

namespace pooldesigner {

// Gives the keyboard to the first control inside that takes it; false when there is none to be seen.
inline bool focusFirstIn(QWidget *pane)
{
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisible();
        if (takesKeys && pane->isAncestorOf(next)) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

// Tab goes through these in their order, wherever they were made.
inline void orderTabs(const QList<QWidget *> &widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

// Moves the keyboard on from the pane that has it to the next that takes it; `step` is +1 or -1.
inline void stepFocus(const QList<QWidget *> &panes, int step)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (focusFirstIn(panes[at]))
            return;
    }
}

} // namespace pooldesigner
