// SPDX-License-Identifier: MIT
#include "document/livecomparison.h"

#include <utility>

namespace pooldesigner {

LiveComparison::LiveComparison(PoolDocument &document, QObject *parent) : QObject(parent), m_document(&document)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &LiveComparison::compare);
    connect(m_document, &PoolDocument::changed, this, [this] {
        if (isOpenDesign(First) || isOpenDesign(Second))
            schedule();
    });
}

void LiveComparison::setPool(Side side, ComparedPool pool)
{
    m_pools[side] = std::move(pool);
    Q_EMIT poolsChanged();
    schedule();
}

void LiveComparison::swap()
{
    std::swap(m_pools[First], m_pools[Second]);
    Q_EMIT poolsChanged();
    schedule();
}

void LiveComparison::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale)
        m_later.start();
}

void LiveComparison::schedule()
{
    m_stale = true;
    if (m_watched)
        m_later.start();
}

void LiveComparison::update()
{
    if (!m_stale)
        return;
    m_later.stop();
    compare();
}

const PoolConfig &LiveComparison::pool(Side side) const
{
    return isOpenDesign(side) ? m_document->config() : *m_pools[side].pool;
}

void LiveComparison::compare()
{
    m_stale = false;
    m_differences = pooldesigner::differences(pool(First), pool(Second));
    Q_EMIT compared();
}

} // namespace pooldesigner
