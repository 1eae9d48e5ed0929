// SPDX-License-Identifier: MIT
#include "items/diagnosticfilter.h"

#include "items/diagnosticmodel.h"
#include "items/wordsearch.h"

namespace pooldesigner {

using Column = DiagnosticModel::Column;
using Role = DiagnosticModel::Role;

void DiagnosticFilter::setShown(Severity severity, bool shown)
{
    if (shown == isShown(severity))
        return;
    if (shown)
        m_hidden.erase(severity);
    else
        m_hidden.insert(severity);
    invalidateFilter();
}

void DiagnosticFilter::setAcceptedShown(bool shown)
{
    if (shown == m_acceptedShown)
        return;
    m_acceptedShown = shown;
    invalidateFilter();
}

void DiagnosticFilter::setSection(std::optional<Section> section)
{
    if (section == m_section)
        return;
    m_section = section;
    invalidateFilter();
}

void DiagnosticFilter::setText(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool DiagnosticFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto value = [&](Role role) {
        return sourceModel()->index(sourceRow, 0, sourceParent).data(static_cast<int>(role));
    };
    const auto text = [&](Column column) {
        return sourceModel()->index(sourceRow, static_cast<int>(column), sourceParent).data().toString();
    };
    if (!m_acceptedShown && value(Role::Accepted).toBool())
        return false;
    if (!isShown(value(Role::Severity).value<Severity>()))
        return false;
    if (m_section) {
        const QVariant section = value(Role::Section);
        if (!section.isValid() || section.value<Section>() != *m_section)
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString all = text(Column::Where) + u'\n' + text(Column::Message) + u'\n' + value(Role::Rule).toString();
    return hasWords(all, m_words);
}

} // namespace pooldesigner
