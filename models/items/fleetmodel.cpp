// SPDX-License-Identifier: MIT
#include "items/fleetmodel.h"

#include "items/severitytext.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

// Numbers end below one another, under the end of their title.
QVariant alignmentOf(FleetColumn column)
{
    const bool isNumber = column >= FleetColumn::Errors && column <= FleetColumn::Users;
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
}

constexpr quintptr kTop = 0; // the internal id of rows without a parent; others have their group's id plus one

bool holds(const std::string &text, const QString &wanted)
{
    return QString::fromStdString(text).contains(wanted, Qt::CaseInsensitive);
}

} // namespace

FleetModel::FleetModel(const LiveFleet &fleet, QObject *parent) : QAbstractItemModel(parent), m_fleet(fleet)
{
    // Whoever looks at rows while they are about to go needs their pools.
    connect(&m_fleet, &LiveFleet::aboutToClear, this, &FleetModel::beginResetModel);
    connect(&m_fleet, &LiveFleet::cleared, this, [this] {
        collect();
        endResetModel();
    });
    connect(&m_fleet, &LiveFleet::grew, this, &FleetModel::addNew);
    rebuild();
}

bool FleetModel::isShown(const PoolSummary &pool) const
{
    if (!m_rule.empty() && std::ranges::find(pool.rules, m_rule, &RuleCount::rule) == pool.rules.end())
        return false;
    return m_text.isEmpty() || holds(pool.name, m_text) || holds(pool.id, m_text) || holds(pool.account, m_text) ||
           holds(pool.region, m_text) || holds(pool.file, m_text);
}

// The first `sorted` of them are in order already.
void FleetModel::sortPools(std::vector<int> &pools, std::size_t sorted) const
{
    const std::vector<PoolSummary> &all = m_fleet.pools();
    const auto before = [&](int one, int other) {
        return fleetBefore(all[static_cast<std::size_t>(one)], all[static_cast<std::size_t>(other)], m_column, m_order);
    };
    const auto middle = pools.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::stable_sort(middle, pools.end(), before);
    std::inplace_merge(pools.begin(), middle, pools.end(), before);
}

void FleetModel::rebuild()
{
    beginResetModel();
    collect();
    endResetModel();
}

void FleetModel::collect()
{
    m_groups.clear();
    m_seen = m_fleet.pools().size();
    if (!isGrouped())
        m_groups.emplace_back();
    std::map<QString, std::size_t> places;
    for (std::size_t i = 0; i < m_seen; ++i) {
        const PoolSummary &pool = m_fleet.pools()[i];
        if (!isShown(pool))
            continue;
        const QString title = fleetGroup(pool, m_grouping);
        const auto [place, isNew] = places.try_emplace(title, isGrouped() ? m_groups.size() : 0);
        if (isNew && isGrouped())
            m_groups.push_back({.title = title, .id = m_groups.size()});
        Group &group = m_groups[place->second];
        group.counts.add(pool.counts);
        group.pools.push_back(static_cast<int>(i));
    }
    std::ranges::sort(m_groups, {}, &Group::title);
    numberGroups();
    for (Group &group : m_groups)
        sortPools(group.pools, 0);
}

void FleetModel::addNew()
{
    std::map<QString, std::vector<int>> batches;
    for (; m_seen < m_fleet.pools().size(); ++m_seen) {
        const PoolSummary &pool = m_fleet.pools()[m_seen];
        if (isShown(pool))
            batches[fleetGroup(pool, m_grouping)].push_back(static_cast<int>(m_seen));
    }
    for (const auto &[title, pools] : batches)
        addBatch(isGrouped() ? groupFor(title) : 0, pools);
}

void FleetModel::numberGroups()
{
    m_rowOf.resize(m_groups.size());
    for (int row = 0; const Group &group : m_groups)
        m_rowOf[group.id] = row++;
}

std::size_t FleetModel::groupFor(const QString &title)
{
    const auto place = std::ranges::lower_bound(m_groups, title, {}, &Group::title);
    const auto at = static_cast<std::size_t>(place - m_groups.begin());
    if (place == m_groups.end() || place->title != title) {
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_groups.insert(place, {.title = title, .id = m_groups.size()});
        numberGroups();
        endInsertRows();
    }
    return at;
}

// Added at the end, then moved to where they belong: rows come in one stretch, whatever the order is.
void FleetModel::addBatch(std::size_t number, const std::vector<int> &pools)
{
    Group &group = m_groups[number];
    const QModelIndex parent = isGrouped() ? createIndex(static_cast<int>(number), 0, kTop) : QModelIndex();
    const std::size_t sorted = group.pools.size();
    beginInsertRows(parent, static_cast<int>(sorted), static_cast<int>(sorted + pools.size()) - 1);
    group.pools.insert(group.pools.end(), pools.begin(), pools.end());
    for (const int pool : pools)
        group.counts.add(m_fleet.pools()[static_cast<std::size_t>(pool)].counts);
    endInsertRows();
    if (isGrouped())
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(kFleetColumns - 1));

    std::vector<int> ordered = group.pools;
    sortPools(ordered, sorted);
    if (ordered == group.pools)
        return;
    const QList<QPersistentModelIndex> touched =
        parent.isValid() ? QList<QPersistentModelIndex>{parent} : QList<QPersistentModelIndex>{};
    Q_EMIT layoutAboutToBeChanged(touched, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> kept;
    for (const QModelIndex &index : before)
        kept.push_back(index.parent() == parent && poolAt(index) != nullptr
                           ? group.pools[static_cast<std::size_t>(index.row())]
                           : -1);
    group.pools = std::move(ordered);
    std::map<int, int> rows; // of the pools that somebody holds on to
    for (int row = 0; const int pool : group.pools) {
        if (std::ranges::find(kept, pool) != kept.end())
            rows[pool] = row;
        ++row;
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int pool = kept[static_cast<std::size_t>(i)];
        after << (pool < 0 ? before[i] : createIndex(rows.at(pool), before[i].column(), before[i].internalId()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(touched, QAbstractItemModel::VerticalSortHint);
}

void FleetModel::setGrouping(FleetGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel(); // those who look at the rows once more see them as they were
    m_grouping = grouping;
    collect();
    endResetModel();
}

void FleetModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    rebuild();
}

void FleetModel::setRule(const std::string &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    rebuild();
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kFleetColumns)
        return;
    m_column = static_cast<FleetColumn>(column);
    m_order = order;
    rebuild();
}

QModelIndex FleetModel::indexOf(int pool) const
{
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        const std::vector<int> &pools = m_groups[number].pools;
        const auto found = std::ranges::find(pools, pool);
        if (found != pools.end())
            return createIndex(static_cast<int>(found - pools.begin()), 0,
                               isGrouped() ? m_groups[number].id + 1 : kTop);
    }
    return {};
}

QModelIndex FleetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<std::size_t>(parent.row())].id + 1 : kTop);
}

QModelIndex FleetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTop)
        return {};
    return createIndex(m_rowOf[child.internalId() - 1], 0, kTop);
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? m_groups.size() : m_groups.front().pools.size());
    const Group *group = groupAt(parent);
    return group == nullptr ? 0 : static_cast<int>(group->pools.size());
}

int FleetModel::columnCount(const QModelIndex &) const { return kFleetColumns; }

const FleetModel::Group *FleetModel::groupAt(const QModelIndex &index) const
{
    return isGrouped() && index.internalId() == kTop ? &m_groups[static_cast<std::size_t>(index.row())] : nullptr;
}

const PoolSummary *FleetModel::poolAt(const QModelIndex &index) const
{
    if (groupAt(index) != nullptr)
        return nullptr;
    const Group &group = m_groups[isGrouped() ? static_cast<std::size_t>(m_rowOf[index.internalId() - 1]) : 0];
    return &m_fleet.pools()[static_cast<std::size_t>(group.pools[static_cast<std::size_t>(index.row())])];
}

QVariant FleetModel::groupData(const Group &group, FleetColumn column, int role) const
{
    const QString findings = severityCountsText({group.counts.errors, group.counts.warnings, group.counts.advice});
    const auto size = static_cast<int>(group.pools.size());
    switch (role) {
    case Qt::DisplayRole:
        if (column == FleetColumn::Pool)
            return tr("%1 (%2)").arg(group.title, QLocale().toString(size));
        return column == FleetColumn::Findings ? findings : QString();
    case Qt::AccessibleTextRole: return tr("%1, %2 pools: %3").arg(group.title).arg(size).arg(findings);
    default: break;
    }
    switch (static_cast<Role>(role)) {
    case Role::Pool: return {};
    case Role::Errors: return group.counts.errors;
    case Role::Warnings: return group.counts.warnings;
    case Role::Advice: return group.counts.advice;
    case Role::Pools: return size;
    }
    return {};
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<FleetColumn>(index.column());
    if (const Group *group = groupAt(index))
        return groupData(*group, column, role);
    const PoolSummary &pool = *poolAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return fleetText(pool, column);
    case Qt::AccessibleTextRole: return column == FleetColumn::Pool ? fleetSpoken(pool) : fleetText(pool, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: break;
    }
    switch (static_cast<Role>(role)) {
    case Role::Pool: return static_cast<int>(&pool - m_fleet.pools().data());
    case Role::Errors: return pool.counts.errors;
    case Role::Warnings: return pool.counts.warnings;
    case Role::Advice: return pool.counts.advice;
    case Role::Pools: return {};
    }
    return {};
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kFleetColumns)
        return QAbstractItemModel::headerData(section, orientation, role);
    const auto column = static_cast<FleetColumn>(section);
    if (role == Qt::ToolTipRole)
        return fleetColumnTip(column);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole ? fleetColumnTitle(column) : QVariant();
}

} // namespace pooldesigner
