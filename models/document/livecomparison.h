// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "review/difference.h"

#include <QStringList>
#include <QTimer>

#include <array>

namespace pooldesigner {

// One of the two pools that are compared: the open design, followed as it is edited, or one that was read from a file
// and stays as it is.
struct ComparedPool {
    QString name;
    std::optional<PoolConfig> pool; // nothing: the open design
    QString file = {};              // that holds other pools besides
    QStringList choices = {};       // all of them, as people tell them apart; empty where there is one
    int chosen = 0;                 // of the choices
};

// Keeps the differences of two pools up to date; worked out once for however many changes, when the event loop is
// reached again, and only while somebody watches. The document has to live longer.
class LiveComparison : public QObject {
    Q_OBJECT
public:
    enum Side : std::uint8_t { First, Second }; // the pool that exists, and the one that is wanted

    explicit LiveComparison(PoolDocument &document, QObject *parent = nullptr);

    void setPool(Side side, ComparedPool pool);
    void swap();
    void setWatched(bool watched);
    // Does at once what waits for the event loop.
    void update();

    const QString &name(Side side) const { return m_pools[side].name; }
    const ComparedPool &source(Side side) const { return m_pools[side]; }
    bool isOpenDesign(Side side) const { return !m_pools[side].pool; }
    const PoolConfig &pool(Side side) const;
    // Of the pools as they were when the event loop last ran while somebody watched.
    const std::vector<Difference> &differences() const { return m_differences; }

Q_SIGNALS:
    void poolsChanged(); // other pools or names; compared() follows
    // Only when something of the differences, or of what stands around them, may differ.
    void compared();

private:
    void schedule();
    void compare();

    PoolDocument *m_document;
    std::array<ComparedPool, 2> m_pools;
    std::vector<Difference> m_differences;
    bool m_watched = false;
    bool m_stale = true;
    QTimer m_later;
};

} // namespace pooldesigner
