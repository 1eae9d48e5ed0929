// SPDX-License-Identifier: MIT
#include "document/autosave.h"

#include "document/pooldocument.h"
#include "formats/designwriter.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace pooldesigner {

Autosave::Autosave(PoolDocument &document, QString folder, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_document(&document), m_folder(std::move(folder)),
      m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_interval(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(m_document, &PoolDocument::changed, this, &Autosave::schedule);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, [this](bool clean) {
        if (clean)
            discard();
        else
            schedule();
    });
}

Autosave::~Autosave() { discard(); }

void Autosave::setOrigin(const DesignOrigin &origin)
{
    if (m_origin == origin)
        return;
    m_origin = origin;
    schedule();
}

void Autosave::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (enabled)
        schedule();
    else
        discard();
}

void Autosave::schedule()
{
    if (!m_enabled || m_timer.isActive() || m_document->undoStack()->isClean())
        return;
    const std::chrono::milliseconds since(m_sinceWritten.isValid() ? m_sinceWritten.elapsed() : m_interval.count());
    m_timer.start(std::max(m_interval - since, std::chrono::milliseconds(0)));
}

bool Autosave::takeLock()
{
    if (m_lock != nullptr)
        return true;
    // Designs may name roles and keys: nobody else's business.
    if (!QDir().mkpath(m_folder) ||
        !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    auto lock = std::make_unique<QLockFile>(recoveryLock(m_folder, m_id));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

bool Autosave::write()
{
    m_timer.stop();
    if (!m_enabled)
        return false;
    if (m_document->undoStack()->isClean())
        return true;
    m_sinceWritten.start();
    if (!takeLock())
        return tell(tr("the folder %1 cannot be used").arg(QDir::toNativeSeparators(m_folder)));
    const std::string text = recoveryText(m_document->config(), m_origin);
    const std::string trouble = saveFile(recoveryFile(m_folder, m_id).toStdString(), text);
    return trouble.empty() || tell(QString::fromStdString(trouble));
}

bool Autosave::tell(const QString &trouble)
{
    if (!m_told)
        Q_EMIT failed(tr("No copy of the unsaved changes can be kept for a crash: %1.").arg(trouble));
    m_told = true;
    return false;
}

void Autosave::discard()
{
    m_timer.stop();
    if (m_lock == nullptr)
        return;
    QFile::remove(recoveryFile(m_folder, m_id));
    m_lock.reset();
}

} // namespace pooldesigner
