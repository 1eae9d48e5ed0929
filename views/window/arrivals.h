// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QDropEvent;
class QMainWindow;
class QMimeData;
class QWindow;

namespace pooldesigner {

class Session;

// What arrives at the window from outside: files and text that are dropped anywhere on it, and what is pasted where
// nothing else takes a paste. Each is opened as a file of that content would be, with the question about unsaved
// changes first. Text dropped or pasted into a field stays that field's. Borrows both.
class Arrivals final : public QObject {
    Q_OBJECT
public:
    Arrivals(Session &session, QMainWindow &window);

    void openClipboard();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterDrop(QDropEvent *event);
    bool take(const QMimeData *data, const QString &name);
    void watchHandle();

    Session *m_session;
    QMainWindow *m_window;
    QPointer<QWindow> m_handle; // sees drags before the widgets under the pointer do
};

} // namespace pooldesigner
