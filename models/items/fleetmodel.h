// SPDX-License-Identifier: MIT
#pragma once

#include "document/livefleet.h"
#include "items/fleetcolumns.h"

#include <QAbstractItemModel>

#include <vector>

namespace pooldesigner {

// The pools of a fleet as a table, or as groups of them. It sorts, groups and filters by itself: summaries are compared
// as they are, which takes a fraction of what a proxy needs for each batch of a fleet that is still being read.
class FleetModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Role : int {
        Pool = Qt::UserRole + 1, // int: in LiveFleet::pools(); invalid for groups
        Errors,                  // int, of a pool or of all pools of a group
        Warnings,
        Advice,
        Pools, // int: in a group; invalid for pools
    };

    // Follows the fleet, which has to live longer.
    explicit FleetModel(const LiveFleet &fleet, QObject *parent = nullptr);

    void setGrouping(FleetGrouping grouping);
    FleetGrouping grouping() const { return m_grouping; }
    // Pools whose name, id, account, region or file holds the text, in any case.
    void setText(const QString &text);
    // Pools in which the rule finds something; empty: all.
    void setRule(const std::string &rule);
    const std::string &rule() const { return m_rule; }
    // The row of a pool; invalid where it is not shown.
    QModelIndex indexOf(int pool) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Group {
        QString title;
        std::size_t id = 0; // for good; its row may change
        FindingCounts counts;
        std::vector<int> pools; // in the order shown
    };

    void rebuild();
    void collect();
    void numberGroups();
    void addNew();
    void addBatch(std::size_t group, const std::vector<int> &pools);
    std::size_t groupFor(const QString &title);
    void sortPools(std::vector<int> &pools, std::size_t sorted) const;
    bool isShown(const PoolSummary &pool) const;
    bool isGrouped() const { return m_grouping != FleetGrouping::None; }
    const Group *groupAt(const QModelIndex &index) const; // null for pools
    const PoolSummary *poolAt(const QModelIndex &index) const;
    QVariant groupData(const Group &group, FleetColumn column, int role) const;

    const LiveFleet &m_fleet;
    FleetGrouping m_grouping = FleetGrouping::None;
    QString m_text;
    std::string m_rule;
    FleetColumn m_column = FleetColumn::Findings;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<Group> m_groups; // one without a title where pools are not grouped
    std::vector<int> m_rowOf;    // of each group, by its id
    std::size_t m_seen = 0;      // of LiveFleet::pools()
};

} // namespace pooldesigner
