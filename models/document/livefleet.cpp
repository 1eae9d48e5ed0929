// SPDX-License-Identifier: MIT
#include "document/livefleet.h"

#include "document/profilechoice.h"
#include "formats/poolfiles.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace pooldesigner {

namespace {

constexpr int kTurnMs = 30;
constexpr std::size_t kMostWaiting = 2000; // parts: a reader that is faster than the eye waits

} // namespace

// What the reader has put there and nobody has taken yet.
struct LiveFleet::Inbox {
    std::mutex mutex;
    std::condition_variable_any room;
    std::deque<FleetPart> parts;
    std::optional<FleetProgress> progress; // once the files are listed
    std::vector<std::string> notes;
    std::string trouble;
    bool done = false;

    void put(FleetPart &&part, std::stop_token stop)
    {
        std::unique_lock lock(mutex);
        room.wait(lock, stop, [this] { return parts.size() < kMostWaiting; });
        parts.push_back(std::move(part));
    }
};

LiveFleet::LiveFleet(QObject *parent) : QObject(parent)
{
    m_turn.setInterval(kTurnMs);
    connect(&m_turn, &QTimer::timeout, this, &LiveFleet::takeBatch);
}

LiveFleet::~LiveFleet() = default; // the thread is told to stop and waited for

double LiveFleet::seconds() const { return isLoading() ? static_cast<double>(m_clock.elapsed()) / 1000.0 : m_seconds; }

void LiveFleet::load(const QStringList &paths)
{
    m_reader = {};
    Q_EMIT aboutToClear();
    m_paths = paths;
    m_pools.clear();
    m_unread.clear();
    m_notes.clear();
    m_totals = {};
    m_progress = FleetProgress();
    m_cancelled = false;
    m_inbox = std::make_shared<Inbox>();
    m_clock.start();
    Q_EMIT cleared();
    m_turn.start();
    std::vector<std::string> names;
    for (const QString &path : paths)
        names.push_back(path.toStdString());
    m_reader = std::jthread([inbox = m_inbox, names = std::move(names)](std::stop_token stop) {
        try {
            PoolFiles files(names);
            {
                const std::scoped_lock lock(inbox->mutex);
                inbox->progress = FleetProgress(files.weight());
            }
            const Profile profile = defaultProfileNow();
            loadFleet(
                files, profile, 0, [&](FleetPart &&part) { inbox->put(std::move(part), stop); }, stop);
            const std::scoped_lock lock(inbox->mutex);
            inbox->notes = files.notes();
        } catch (const std::exception &trouble) {
            const std::scoped_lock lock(inbox->mutex);
            inbox->trouble = trouble.what();
        }
        const std::scoped_lock lock(inbox->mutex);
        inbox->done = true;
    });
}

void LiveFleet::cancel()
{
    if (!isLoading())
        return;
    m_cancelled = true;
    m_reader.request_stop();
}

void LiveFleet::takeBatch()
{
    std::vector<FleetPart> parts;
    bool done = false;
    {
        const std::scoped_lock lock(m_inbox->mutex);
        if (m_inbox->progress)
            m_progress = *std::exchange(m_inbox->progress, std::nullopt);
        std::size_t pools = 0;
        while (!m_inbox->parts.empty() && pools < kBatch) {
            pools += m_inbox->parts.front().pools.size() + 1;
            parts.push_back(std::move(m_inbox->parts.front()));
            m_inbox->parts.pop_front();
        }
        done = m_inbox->done && m_inbox->parts.empty();
    }
    m_inbox->room.notify_one();
    for (FleetPart &part : parts) {
        m_progress.add(part);
        for (PoolSummary &pool : part.pools) {
            m_totals.add(pool);
            m_pools.push_back(std::move(pool));
        }
        for (UnreadText &text : part.unread)
            m_unread.push_back(std::move(text));
    }
    if (!parts.empty())
        Q_EMIT grew();
    if (done)
        end();
}

void LiveFleet::end()
{
    m_turn.stop();
    m_seconds = seconds();
    for (const std::string &note : m_inbox->notes)
        m_notes << QString::fromStdString(note);
    if (!m_inbox->trouble.empty())
        m_notes << QString::fromStdString(m_inbox->trouble);
    m_inbox.reset();
    Q_EMIT finished();
}

} // namespace pooldesigner
