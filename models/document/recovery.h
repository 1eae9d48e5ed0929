// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace pooldesigner {

// Where a design comes from and how it is kept.
struct DesignOrigin {
    QString path; // empty for a design that has no file of its own
    QString name; // of a sample or an import without one
    bool bareRequest = false;
    bool operator==(const DesignOrigin &) const = default;
};

// Where this person's recovery files stand; nothing is made.
QString recoveryFolder();

// The text of a recovery file: the whole design and its origin.
std::string recoveryText(const PoolConfig &config, const DesignOrigin &origin);

// The place of a recovery file and of the lock that says whether its process still runs.
QString recoveryFile(const QString &folder, const QString &id);
QString recoveryLock(const QString &folder, const QString &id);

// What a program that ended without warning left behind. Holds its lock, so that no other window offers it meanwhile.
class Leftover {
public:
    Leftover(QString file, std::unique_ptr<QLockFile> lock, PoolConfig config, DesignOrigin origin);
    Leftover(Leftover &&) noexcept;
    Leftover &operator=(Leftover &&) noexcept;
    ~Leftover(); // gives the lock back; the file stays

    const PoolConfig &config() const { return m_config; }
    const DesignOrigin &origin() const { return m_origin; }
    const QDateTime &lastChange() const { return m_lastChange; }
    void remove();

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    PoolConfig m_config;
    DesignOrigin m_origin;
    QDateTime m_lastChange;
};

// The files of processes that no longer run, newest first. Files that cannot be read as designs are left where they
// are: a later version of the program may have written them.
std::vector<Leftover> findLeftovers(const QString &folder);

} // namespace pooldesigner
