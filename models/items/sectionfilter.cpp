// SPDX-License-Identifier: MIT
#include "items/sectionfilter.h"

#include "items/roles.h"
#include "items/sectionmodel.h"
#include "items/wordsearch.h"

namespace pooldesigner {

SectionFilter::SectionFilter(QObject *parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void SectionFilter::setText(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void SectionFilter::setOriginShown(bool shown)
{
    if (shown == m_originShown)
        return;
    m_originShown = shown;
    invalidateFilter();
}

bool SectionFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QVariant section = index.data(static_cast<int>(SectionModel::Role::Section));
    if (!m_originShown && section.isValid() && section.value<Section>() == Section::ReadOnly)
        return false;
    if (m_words.isEmpty())
        return !sourceParent.isValid();
    const QString text = index.data(role(ItemRole::SearchText)).toString();
    return hasWords(text, m_words);
}

// Smaller is better.
int SectionFilter::rank(const QModelIndex &member) const
{
    const QString words = m_words.join(u' ');
    const QString api = member.data(static_cast<int>(SectionModel::Role::ApiName)).toString();
    const QString label = member.data().toString();
    const auto within = [&](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    if (api.section(u' ', 0, 0).section(u'.', -1).compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    if (api.startsWith(words, Qt::CaseInsensitive) || label.startsWith(words, Qt::CaseInsensitive))
        return 1;
    return within(label) ? 2 : within(api) ? 3 : 4;
}

QModelIndex SectionFilter::bestMatch() const
{
    QModelIndex best;
    int bestRank = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        for (int below = 0; below < rowCount(section); ++below) {
            const QModelIndex member = index(below, 0, section);
            const int its = rank(member);
            if (!best.isValid() || its < bestRank) {
                best = member;
                bestRank = its;
            }
        }
    }
    return best.isValid() ? best : index(0, 0);
}

} // namespace pooldesigner
