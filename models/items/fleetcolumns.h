// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolsummary.h"

#include <QString>
#include <QVariant>

namespace pooldesigner {

// What a table of pools shows of each.
enum class FleetColumn : int {
    Pool,
    Findings,
    Errors,
    Warnings,
    Advice,
    Users,
    Mfa,
    Plan,
    Region,
    Account,
    Changed,
    Id,
    File,
};
inline constexpr int kFleetColumns = 13;

QString fleetColumnTitle(FleetColumn column);
QString fleetColumnTip(FleetColumn column);

// The cell as people read it: safe to show, numbers and dates in the locale of the program.
QString fleetText(const PoolSummary &pool, FleetColumn column);
// The row as a screen reader tells it.
QString fleetSpoken(const PoolSummary &pool);

// Whether a pool stands above another one. What is not told stands last in either order; pools of the same value keep
// the order in which they were read.
bool fleetBefore(const PoolSummary &one, const PoolSummary &other, FleetColumn column, Qt::SortOrder order);

// What pools are put together by.
enum class FleetGrouping : int { None, Account, Region, Plan, Mfa, Worst, Folder };
inline constexpr int kFleetGroupings = 7;
QString fleetGroupingTitle(FleetGrouping grouping);
// The group of a pool, for people; pools of the same text stand together.
QString fleetGroup(const PoolSummary &pool, FleetGrouping grouping);

} // namespace pooldesigner
