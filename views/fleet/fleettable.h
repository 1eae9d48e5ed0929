// SPDX-License-Identifier: MIT
#pragma once

#include "items/fleetmodel.h"

#include <QTreeView>

namespace pooldesigner {

class SeverityBars;

// The pools of a fleet. What is selected stays selected while rows are sorted, grouped and filtered anew. Borrows both.
class FleetTable final : public QTreeView {
    Q_OBJECT
public:
    FleetTable(FleetModel &model, const LiveFleet &fleet, QWidget *parent);

    std::vector<PoolSummary> selectedPools() const;

Q_SIGNALS:
    void selectedPoolsChanged();

private:
    std::vector<int> selectedRows() const; // as LiveFleet numbers pools
    void restoreSelection();
    void measureBars();

    FleetModel *m_model;
    const LiveFleet *m_fleet;
    SeverityBars *m_bars;
    std::vector<int> m_kept;  // what was selected before rows were made anew
    int m_most = 1;           // findings of the pool that has most
    std::size_t m_judged = 0; // pools that m_most has seen
};

} // namespace pooldesigner
