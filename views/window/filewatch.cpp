// SPDX-License-Identifier: MIT
#include "window/filewatch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pooldesigner {

namespace {

QByteArray digest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Opening a pipe that took the file's place would wait for its other end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString &path)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_settle.stop();
    m_path = path;
    m_ours = m_known = path.isEmpty() ? QByteArray() : digest(path);
    follow();
}

// A file that is replaced drops out of the watcher; its folder tells when it comes back.
void FileWatch::follow()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    if (info.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (info.dir().exists() && !m_watcher.directories().contains(info.absolutePath()))
        m_watcher.addPath(info.absolutePath());
}

void FileWatch::look()
{
    follow();
    const QByteArray now = digest(m_path);
    if (now == m_known)
        return;
    m_known = now;
    if (now == m_ours)
        Q_EMIT restored();
    else if (now.isEmpty())
        Q_EMIT removed(m_path);
    else
        Q_EMIT changed(m_path);
}

} // namespace pooldesigner
