// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>

#include <cstdlib>

namespace pooldesigner {

// Ends the program right after the first paint of the window it filters the events of: how starts are measured, here
// and in the bare window that is the yardstick. Painting is what the window does when its system tells that it can be
// seen, so the event is handed on here. The window is not taken down again, which is no part of a start.
class EndAfterPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() != QEvent::Expose)
            return false;
        window->removeEventFilter(this);
        QCoreApplication::sendEvent(window, event);
        std::_Exit(EXIT_SUCCESS);
    }
};

} // namespace pooldesigner
