// SPDX-License-Identifier: MIT
#include "fleet/fleettable.h"

#include "fleet/severitybars.h"

#include <QHeaderView>

#include <algorithm>

namespace pooldesigner {

FleetTable::FleetTable(FleetModel &model, const LiveFleet &fleet, QWidget *parent)
    : QTreeView(parent), m_model(&model), m_fleet(&fleet), m_bars(new SeverityBars(this))
{
    setObjectName(QStringLiteral("fleetTable"));
    setAccessibleName(tr("Pools"));
    setAccessibleDescription(tr("Enter opens the pool in the designer"));
    setModel(m_model);
    setItemDelegate(m_bars);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    header()->setSortIndicator(static_cast<int>(FleetColumn::Findings), Qt::DescendingOrder);
    setSortingEnabled(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[kFleetColumns] = {30, 18, 9, 11, 9, 12, 12, 15, 19, 17, 16, 28, 40}; // in letters
    for (int column = 0; column < kFleetColumns; ++column)
        setColumnWidth(column, widths[column] * letter);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FleetTable::selectedPoolsChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedRows(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FleetTable::restoreSelection);
    connect(m_fleet, &LiveFleet::cleared, this, &FleetTable::measureBars);
    connect(m_fleet, &LiveFleet::grew, this, &FleetTable::measureBars);
}

void FleetTable::measureBars()
{
    const std::vector<PoolSummary> &pools = m_fleet->pools();
    if (pools.size() < m_judged || pools.empty()) {
        m_judged = 0;
        m_most = 1;
    }
    for (; m_judged < pools.size(); ++m_judged) {
        const FindingCounts &counts = pools[m_judged].counts;
        m_most = std::max(m_most, counts.errors + counts.warnings + counts.advice);
    }
    m_bars->setMost(m_most);
}

std::vector<int> FleetTable::selectedRows() const
{
    std::vector<int> result;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const QVariant pool = row.data(static_cast<int>(FleetModel::Role::Pool)); pool.isValid())
            result.push_back(pool.toInt());
    }
    return result;
}

std::vector<PoolSummary> FleetTable::selectedPools() const
{
    std::vector<PoolSummary> result;
    for (const int pool : selectedRows())
        result.push_back(m_fleet->pools()[static_cast<std::size_t>(pool)]);
    return result;
}

void FleetTable::restoreSelection()
{
    setRootIsDecorated(m_model->grouping() != FleetGrouping::None);
    expandAll();
    QItemSelection selection;
    for (const int pool : m_kept) {
        const QModelIndex row = m_model->indexOf(pool);
        if (row.isValid())
            selection.select(row, row.siblingAtColumn(kFleetColumns - 1));
    }
    if (!selection.isEmpty()) {
        selectionModel()->setCurrentIndex(selection.front().topLeft(), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT selectedPoolsChanged();
}

} // namespace pooldesigner
