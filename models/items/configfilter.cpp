// SPDX-License-Identifier: MIT
#include "items/configfilter.h"

#include "items/roles.h"

#include <algorithm>

namespace pooldesigner {

ConfigFilter::ConfigFilter(QObject *parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void ConfigFilter::setMode(Mode mode)
{
    m_mode = mode;
    invalidateFilter();
}

void ConfigFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ConfigFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (m_mode) {
    case Mode::All: break;
    case Mode::OnlySet:
        if (!index.data(role(ItemRole::IsSet)).toBool())
            return false;
        break;
    case Mode::OnlyFindings:
        if (!index.data(role(ItemRole::Severity)).isValid())
            return false;
        break;
    case Mode::OnlyIrreversible:
        if (!index.data(role(ItemRole::IsIrreversible)).toBool())
            return false;
        break;
    }
    // "password length" finds MinimumLength below PasswordPolicy. Names of requests are in everybody's path, so they
    // find nothing.
    QString text = index.data(role(ItemRole::SearchText)).toString();
    for (QModelIndex above = parent; above.parent().isValid(); above = above.parent())
        text += QLatin1Char(' ') + above.data().toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace pooldesigner
