// SPDX-License-Identifier: MIT
#include "items/differencefilter.h"

#include "items/differencemodel.h"

namespace pooldesigner {

using Role = DifferenceModel::Role;

// Recursive filtering is safe here: the model tells of new rows by a reset only.
DifferenceFilter::DifferenceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void DifferenceFilter::setShown(Change change, bool shown)
{
    if (shown == isShown(change))
        return;
    if (shown)
        m_hidden.erase(change);
    else
        m_hidden.insert(change);
    invalidateFilter();
}

void DifferenceFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

bool DifferenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant change = index.data(static_cast<int>(Role::Change));
    return change.isValid() && isShown(change.value<Change>()) &&
           index.data(static_cast<int>(Role::SearchText)).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace pooldesigner
