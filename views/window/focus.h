// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace pooldesigner
