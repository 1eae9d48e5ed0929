// SPDX-License-Identifier: MIT
#include "items/trendmodel.h"

#include "items/fleetcolumns.h"
#include "items/severitytext.h"

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

constexpr std::array kOrder{Turn::Worse, Turn::New, Turn::Other, Turn::Better, Turn::Gone, Turn::Same};

QString countsText(const FindingCounts &counts)
{
    return severityCountsText({counts.errors, counts.warnings, counts.advice});
}

// "+ mfa-off, - password-weak"
QString rulesText(const PoolTurn &turn)
{
    QStringList texts;
    for (const RuleTurn &rule : turn.rules)
        texts << (rule.after > rule.before ? QStringLiteral("+ %1") : QStringLiteral("\u2212 %1"))
                     .arg(QString::fromStdString(rule.rule));
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString turnText(Turn turn)
{
    switch (turn) {
    case Turn::New: return TrendModel::tr("New");
    case Turn::Gone: return TrendModel::tr("Gone");
    case Turn::Worse: return TrendModel::tr("Worse");
    case Turn::Better: return TrendModel::tr("Better");
    case Turn::Other: return TrendModel::tr("Other findings");
    case Turn::Same: break;
    }
    return TrendModel::tr("As before");
}

QString trendText(const FleetTrend &trend)
{
    QStringList parts;
    for (const Turn turn : kOrder) {
        if (const int count = trend.count(turn); count > 0)
            parts << TrendModel::tr("%1: %2").arg(turnText(turn)).arg(count);
    }
    return parts.join(QStringLiteral(", "));
}

void TrendModel::setTrend(const FleetTrend &trend)
{
    beginResetModel();
    m_rows = trend.pools;
    std::erase_if(m_rows, [](const PoolTurn &turn) { return turn.turn == Turn::Same; });
    std::ranges::stable_sort(m_rows, {}, [](const PoolTurn &turn) { return std::ranges::find(kOrder, turn.turn); });
    endResetModel();
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PoolTurn &turn = m_rows[static_cast<std::size_t>(index.row())];
    if (role == static_cast<int>(Role::Turn))
        return QVariant::fromValue(turn.turn);
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return tr("%1: %2. Before: %3. Now: %4.")
            .arg(turnText(turn.turn), fleetText(turn.pool, FleetColumn::Pool), countsText(turn.before),
                 countsText(turn.pool.counts));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isNew = turn.turn == Turn::New;
    const bool isGone = turn.turn == Turn::Gone;
    switch (static_cast<Column>(index.column())) {
    case Column::Turn: return turnText(turn.turn);
    case Column::Pool: return fleetText(turn.pool, FleetColumn::Pool);
    case Column::Before: return isNew ? QString() : countsText(isGone ? turn.pool.counts : turn.before);
    case Column::After: return isGone ? QString() : countsText(turn.pool.counts);
    case Column::Rules: return rulesText(turn);
    }
    return {};
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Turn: return tr("Turn");
    case Column::Pool: return tr("Pool");
    case Column::Before: return tr("Before");
    case Column::After: return tr("Now");
    case Column::Rules: return tr("By which rules");
    }
    return {};
}

} // namespace pooldesigner
