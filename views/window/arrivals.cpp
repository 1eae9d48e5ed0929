// SPDX-License-Identifier: MIT
#include "window/arrivals.h"

#include "window/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWindow>

namespace pooldesigner {

namespace {

// The one local file of a drag or of a clipboard; empty for anything else.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

bool isDrag(const QEvent *event)
{
    return event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
}

} // namespace

Arrivals::Arrivals(Session &session, QMainWindow &window) : QObject(&window), m_session(&session), m_window(&window)
{
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
}

bool Arrivals::take(const QMimeData *data, const QString &name)
{
    if (data == nullptr)
        return false;
    if (const QString file = fileOf(data); !file.isEmpty())
        return m_session->openFile(file);
    return m_session->openText(data->text().toUtf8(), name);
}

void Arrivals::openClipboard() { take(QApplication::clipboard()->mimeData(), tr("Clipboard")); }

void Arrivals::watchHandle()
{
    if (m_handle == m_window->windowHandle())
        return;
    m_handle = m_window->windowHandle();
    m_handle->installEventFilter(this);
}

bool Arrivals::filterDrop(QDropEvent *event)
{
    event->acceptProposedAction();
    if (event->type() != QEvent::Drop)
        return true;
    // The program that the drag came from waits until the drop is answered, and there may be a question to ask first.
    const auto data = std::make_shared<QMimeData>();
    if (event->mimeData()->hasUrls())
        data->setUrls(event->mimeData()->urls());
    data->setText(event->mimeData()->text());
    QTimer::singleShot(0, this, [this, data] { take(data.get(), tr("Dropped text")); });
    return true;
}

bool Arrivals::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Show)
        watchHandle();
    // A file is meant for the window even above a field that would take its name as text.
    if (watched == m_handle && isDrag(event) && !fileOf(static_cast<QDropEvent *>(event)->mimeData()).isEmpty())
        return filterDrop(static_cast<QDropEvent *>(event));
    // Text comes here only where no field under the pointer took it.
    if (watched == m_window && isDrag(event) && static_cast<QDropEvent *>(event)->mimeData()->hasText())
        return filterDrop(static_cast<QDropEvent *>(event));
    // So does a key: whatever has the keyboard did not want it.
    if (watched == m_window && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        openClipboard();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pooldesigner
