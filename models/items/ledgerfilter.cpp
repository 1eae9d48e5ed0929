// SPDX-License-Identifier: MIT
#include "items/ledgerfilter.h"

#include "items/ledgermodel.h"

namespace pooldesigner {

using Role = LedgerModel::Role;

LedgerFilter::LedgerFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(static_cast<int>(Role::SortKey));
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void LedgerFilter::setShown(Fate fate, bool shown)
{
    if (shown == isShown(fate))
        return;
    if (shown)
        m_hidden.erase(fate);
    else
        m_hidden.insert(fate);
    invalidateFilter();
}

void LedgerFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

bool LedgerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return isShown(index.data(static_cast<int>(Role::Fate)).value<Fate>()) &&
           index.data(static_cast<int>(Role::SearchText)).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace pooldesigner
