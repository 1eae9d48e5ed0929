// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleetloader.h"
#include "review/fleettotals.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <thread>

namespace pooldesigner {

// A fleet of pools that is read while people look at it: on all cores, in the background, handed over to this thread a
// small batch at a time, so that nothing stands still. Only the summary of each pool is kept.
class LiveFleet final : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kBatch = 200; // pools handed over between two turns of the event loop

    explicit LiveFleet(QObject *parent = nullptr);
    ~LiveFleet() override; // stops reading

    // Files and folders, as PoolFiles takes them, under the default profile; what was loaded before is forgotten.
    void load(const QStringList &paths);
    // Stops reading soon; what has been read stays.
    void cancel();

    bool isLoading() const { return m_inbox != nullptr; }
    bool wasCancelled() const { return m_cancelled; }
    const QStringList &paths() const { return m_paths; }
    const std::vector<PoolSummary> &pools() const { return m_pools; }
    const std::vector<UnreadText> &unread() const { return m_unread; }
    const QStringList &notes() const { return m_notes; } // what was passed over on purpose
    const FleetTotals &totals() const { return m_totals; }
    const FleetProgress &progress() const { return m_progress; }
    double seconds() const; // since reading began, until it ended

Q_SIGNALS:
    void aboutToClear(); // what was loaded before is still there
    void cleared();
    void grew();     // pools or unread texts were added at the end, in the order of the files
    void finished(); // everything was read, or reading was cancelled

private:
    struct Inbox;

    void takeBatch();
    void end();

    QStringList m_paths;
    std::vector<PoolSummary> m_pools;
    std::vector<UnreadText> m_unread;
    QStringList m_notes;
    FleetTotals m_totals;
    FleetProgress m_progress;
    QElapsedTimer m_clock;
    double m_seconds = 0;
    bool m_cancelled = false;
    QTimer m_turn;
    std::shared_ptr<Inbox> m_inbox; // shared with the reader while it runs
    std::jthread m_reader;
};

} // namespace pooldesigner
