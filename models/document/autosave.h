// SPDX-License-Identifier: MIT
#pragma once

#include "document/recovery.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace pooldesigner {

class PoolDocument;

// Keeps a copy of unsaved changes in the recovery folder: from the first change on and then at most once an interval,
// each time in one step. The copy goes when the design is saved, undone to what was saved, or replaced, and when this
// object goes: only a process that ends without warning leaves one. Borrows the document.
class Autosave final : public QObject {
    Q_OBJECT
public:
    Autosave(PoolDocument &document, QString folder, std::chrono::milliseconds interval = std::chrono::seconds(5),
             QObject *parent = nullptr);
    ~Autosave() override;

    // Off: keeps no copy, and drops the one there is. On at first.
    void setEnabled(bool enabled);
    void setOrigin(const DesignOrigin &origin);
    // Writes what is not saved at once; false when that failed or is switched off.
    bool write();
    // Nothing needs recovery any more.
    void discard();

Q_SIGNALS:
    void failed(const QString &message); // told once; later trouble is the same trouble

private:
    void schedule();
    bool takeLock();
    bool tell(const QString &trouble); // always false

    PoolDocument *m_document;
    QString m_folder;
    QString m_id; // no two windows share a file
    std::chrono::milliseconds m_interval;
    DesignOrigin m_origin;
    std::unique_ptr<QLockFile> m_lock; // held while the file is there
    QTimer m_timer;
    QElapsedTimer m_sinceWritten;
    bool m_enabled = true;
    bool m_told = false;
};

} // namespace pooldesigner
