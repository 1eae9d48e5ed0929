// SPDX-License-Identifier: MIT
#include "items/ruletotalmodel.h"

#include "items/severitytext.h"
#include "rules/validator.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pooldesigner {

namespace {

QString title(const RuleTotal &total)
{
    const Rule *rule = findRule(total.rule);
    return rule != nullptr ? QCoreApplication::translate("Rules", rule->title) : QString::fromStdString(total.rule);
}

} // namespace

void RuleTotalModel::setTotals(const FleetTotals &totals)
{
    std::vector<RuleTotal> rules = totals.rules();
    std::erase_if(rules, &RuleTotal::asksAccount);
    m_pools = totals.pools();
    if (std::ranges::equal(rules, m_rules, {}, &RuleTotal::rule, &RuleTotal::rule)) {
        m_rules = std::move(rules);
        if (!m_rules.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int RuleTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleTotalModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant RuleTotalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleTotal &total = m_rules[static_cast<std::size_t>(index.row())];
    const QString pools = QLocale().toString(static_cast<qulonglong>(total.pools));
    switch (role) {
    case Qt::DisplayRole:
        switch (static_cast<Column>(index.column())) {
        case Column::Rule: return title(total);
        case Column::Pools: return pools;
        case Column::Findings: return QLocale().toString(static_cast<qulonglong>(total.findings));
        }
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1: %2 In %3 pools.").arg(severityWord(total.severity), title(total), pools);
    case Qt::ToolTipRole: return tr("%1 (%2)").arg(title(total), QString::fromStdString(total.rule));
    case Qt::TextAlignmentRole: return index.column() > 0 ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: break;
    }
    switch (static_cast<Role>(role)) {
    case Role::Id: return QString::fromStdString(total.rule);
    case Role::Severity: return QVariant::fromValue(total.severity);
    case Role::Share: return m_pools == 0 ? 0.0 : static_cast<double>(total.pools) / static_cast<double>(m_pools);
    }
    return {};
}

QVariant RuleTotalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0 && section < kColumns)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter); // as the numbers below
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Rule: return tr("Rule");
    case Column::Pools: return tr("Pools");
    case Column::Findings: return tr("Findings");
    }
    return {};
}

} // namespace pooldesigner
