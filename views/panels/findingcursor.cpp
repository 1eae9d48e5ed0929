// SPDX-License-Identifier: MIT
#include "panels/findingcursor.h"

#include "items/diagnosticfilter.h"
#include "items/diagnosticmodel.h"

#include <QTreeView>

namespace pooldesigner {

FindingCursor::FindingCursor(const DiagnosticModel &all, const DiagnosticFilter &shown, QTreeView &list)
    : m_all(&all), m_shown(&shown), m_list(&list)
{
}

const Diagnostic &FindingCursor::at(int row) const
{
    return m_all->diagnostics()[static_cast<std::size_t>(m_shown->mapToSource(m_shown->index(row, 0)).row())];
}

void FindingCursor::setRow(int row) { m_list->setCurrentIndex(m_shown->index(row, 0)); }

const Diagnostic *FindingCursor::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &at(index.row()) : nullptr;
}

bool FindingCursor::step(int by)
{
    const int rows = m_shown->rowCount();
    if (rows == 0)
        return false;
    const QModelIndex now = m_list->currentIndex();
    setRow(now.isValid() ? (now.row() + by + rows) % rows : (by > 0 ? 0 : rows - 1));
    return true;
}

bool FindingCursor::stepTo(Severity severity)
{
    const int rows = m_shown->rowCount();
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : rows - 1;
    for (int step = 1; step <= rows; ++step) {
        const int row = (now + step) % rows;
        if (at(row).severity == severity) {
            setRow(row);
            return true;
        }
    }
    return false;
}

void FindingCursor::takeNearest()
{
    if (isHere())
        return;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_here.startsWith(at(row).path))
            return setRow(row);
    }
    if (current() == nullptr)
        setRow(0);
}

void FindingCursor::follow(const Path &path)
{
    m_here = path;
    if (path.isRoot() || isHere())
        return;
    int best = -1;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const Path &place = at(row).path;
        if (place == path) {
            best = row;
            break;
        }
        if (best < 0 && place.startsWith(path))
            best = row;
    }
    if (best >= 0)
        setRow(best);
}

bool FindingCursor::isHere() const
{
    const Diagnostic *finding = current();
    return finding != nullptr && !m_here.isRoot() &&
           (finding->path.startsWith(m_here) || m_here.startsWith(finding->path));
}

} // namespace pooldesigner
