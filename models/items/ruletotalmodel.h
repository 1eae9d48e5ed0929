// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleettotals.h"

#include <QAbstractTableModel>

namespace pooldesigner {

// The rules that find most in a fleet, most frequent first: what the chart draws.
class RuleTotalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : int { Rule, Pools, Findings };
    static constexpr int kColumns = 3;
    enum class Role : int {
        Id = Qt::UserRole + 1, // QString
        Severity,              // pooldesigner::Severity
        Share,                 // double: of the pools of the fleet, from 0 to 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Rules that only ask the account are left out. Rows stay where the rules are the same ones.
    void setTotals(const FleetTotals &totals);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RuleTotal> m_rules;
    std::size_t m_pools = 0;
};

} // namespace pooldesigner
