// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace pooldesigner {

// Ends the program right after the first paint of the window it filters the events of: how starts are measured, here
// and in the bare window that is the yardstick. Painting happens while the window's system tells that it can be seen;
// what is queued then comes right after it.
class EndAfterPaint final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Expose)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

} // namespace pooldesigner
