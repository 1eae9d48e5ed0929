// SPDX-License-Identifier: MIT
#pragma once

#include "review/trend.h"

#include <QAbstractTableModel>

namespace pooldesigner {

QString turnText(Turn turn); // "New", "Gone", "Worse", "Better", "Other findings", "As before"
// "3 new, 2 gone, 5 worse"; only of what occurs.
QString trendText(const FleetTrend &trend);

// What became of the pools of a fleet since an earlier snapshot: those that did not stay as they were, worse ones
// first.
class TrendModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : int { Turn, Pool, Before, After, Rules };
    static constexpr int kColumns = 5;
    enum class Role : int { Turn = Qt::UserRole + 1 }; // pooldesigner::Turn

    using QAbstractTableModel::QAbstractTableModel;

    void setTrend(const FleetTrend &trend);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PoolTurn> m_rows;
};

} // namespace pooldesigner
