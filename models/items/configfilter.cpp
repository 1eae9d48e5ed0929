// SPDX-License-Identifier: MIT
#include "items/configfilter.h"

#include "items/configtreemodel.h"
#include "items/roles.h"
#include "items/wordsearch.h"

namespace pooldesigner {

ConfigFilter::ConfigFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void ConfigFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    if (const auto *tree = qobject_cast<ConfigTreeModel *>(model))
        connect(tree, &ConfigTreeModel::followed, this, &ConfigFilter::askAgain);
}

// Whether a row is accepted also depends on rows above and below it, which Qt asks about one by one.
void ConfigFilter::askAgain()
{
    if (m_mode != Mode::All || !m_words.isEmpty())
        invalidateFilter();
}

void ConfigFilter::setMode(Mode mode)
{
    m_mode = mode;
    invalidateFilter();
}

void ConfigFilter::setText(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

// Not Qt's own recursive filtering: that passes over rows which come below a row it finds rejected, and what
// ConfigTreeModel shows of a row may be ahead of what it has announced; the count of rows would then be wrong for good.
bool ConfigFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (matches(index))
        return true;
    for (int below = 0; below < sourceModel()->rowCount(index); ++below) {
        if (filterAcceptsRow(below, index))
            return true;
    }
    return false;
}

bool ConfigFilter::matches(const QModelIndex &index) const
{
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
    for (QModelIndex above = index.parent(); above.parent().isValid(); above = above.parent())
        text += QLatin1Char(' ') + above.data().toString();
    return hasWords(text, m_words);
}

} // namespace pooldesigner
