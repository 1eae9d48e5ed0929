// SPDX-License-Identifier: MIT
#include "items/ledgermodel.h"

#include "config/jsontext.h"
#include "items/severitytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 300; // characters
constexpr std::size_t kLongestPath = 200;

QString valueText(const std::optional<Json> &value)
{
    return value ? shownText(jsonLine(*value), kLongestValue) : QString();
}

QString textOf(const LedgerEntry &entry, LedgerModel::Column column)
{
    using Column = LedgerModel::Column;
    switch (column) {
    case Column::Source: return shownText(entry.source, kLongestPath);
    case Column::From: return valueText(entry.from);
    case Column::Fate: return QString::fromStdString(fateTitle(entry.fate));
    case Column::Member: return shownText(entry.design.toString(), kLongestPath);
    case Column::To: return valueText(entry.to);
    case Column::Why: return QString::fromStdString(entry.why);
    }
    return {};
}

QString rowText(const LedgerEntry &entry)
{
    QStringList texts;
    for (int column = 0; column < LedgerModel::kColumns; ++column)
        texts << textOf(entry, static_cast<LedgerModel::Column>(column));
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

void LedgerModel::setEntries(std::vector<LedgerEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

std::map<Fate, int> LedgerModel::counts() const
{
    std::map<Fate, int> result;
    for (std::size_t i = 0; i < kFateCount; ++i)
        result[static_cast<Fate>(i)] = 0;
    for (const LedgerEntry &entry : m_entries)
        ++result[entry.fate];
    return result;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LedgerEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(entry, column);
    case Qt::ToolTipRole:
        return column == Column::Fate ? QCoreApplication::translate("Ledger", fateMeaning(entry.fate))
                                      : textOf(entry, column);
    case Qt::AccessibleTextRole: return index.column() == 0 ? rowText(entry) : textOf(entry, column);
    case static_cast<int>(Role::Fate): return QVariant::fromValue(entry.fate);
    case static_cast<int>(Role::SearchText): return rowText(entry);
    case static_cast<int>(Role::SortKey):
        return column == Column::Fate ? QVariant(static_cast<int>(entry.fate)) : QVariant(textOf(entry, column));
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Source: return tr("In the source");
    case Column::From: return tr("Value there");
    case Column::Fate: return tr("What became of it");
    case Column::Member: return tr("In the design");
    case Column::To: return tr("Value here");
    case Column::Why: return tr("Why");
    }
    return {};
}

} // namespace pooldesigner
