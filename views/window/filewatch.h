// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace pooldesigner {

// Tells when other programs change or remove one file. What counts is the content: a file that was rewritten as it was
// is no change. Each state is told once.
class FileWatch final : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    // Takes the file as it is now as known; empty: watch nothing.
    void watch(const QString &path);

Q_SIGNALS:
    void changed(const QString &path);
    void removed(const QString &path);
    void restored(); // it is again as it was when watch() was called

private:
    void look();
    void follow();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; // editors remove, write and rename within moments
    QString m_path;
    // Digests of the content; empty for no file.
    QByteArray m_ours;
    QByteArray m_known;
};

} // namespace pooldesigner
