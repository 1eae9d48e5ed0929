// SPDX-License-Identifier: MIT
#include "items/diagnosticmodel.h"

#include "items/sectionfindings.h"
#include "items/severitytext.h"

#include <algorithm>
#include <set>

namespace pooldesigner {

namespace {

using Column = DiagnosticModel::Column;
using Role = DiagnosticModel::Role;

QString placeText(const Diagnostic &diagnostic)
{
    const std::string place = diagnostic.path.toString();
    return place.empty() ? DiagnosticModel::tr("Whole pool") : shownText(place);
}

QStringList fixTitles(const Diagnostic &diagnostic)
{
    QStringList titles;
    for (const Fix &fix : diagnostic.fixes)
        titles << QString::fromStdString(fix.title);
    return titles;
}

QString text(const Diagnostic &diagnostic, Column column)
{
    switch (column) {
    case Column::Severity:
        return diagnostic.accepted ? DiagnosticModel::tr("Accepted") : severityWord(diagnostic.severity);
    case Column::Where: return placeText(diagnostic);
    case Column::Message: return QString::fromStdString(diagnostic.message);
    case Column::Fix: return diagnostic.fixes.empty() ? QString() : DiagnosticModel::tr("Fix");
    }
    return {};
}

QVariant section(const Diagnostic &diagnostic)
{
    const auto found = sectionOf(diagnostic.path);
    return found ? QVariant::fromValue(*found) : QVariant();
}

QVariant value(const Diagnostic &diagnostic, Role role)
{
    switch (role) {
    case Role::Severity: return QVariant::fromValue(diagnostic.severity);
    case Role::Path: return QVariant::fromValue(diagnostic.path);
    case Role::Rule: return QString::fromStdString(diagnostic.rule);
    case Role::Section: return section(diagnostic);
    case Role::Fixes: return fixTitles(diagnostic);
    case Role::Accepted: return diagnostic.accepted;
    }
    return {};
}

// What a screen reader says for the row when it stands in this column.
QString spoken(const Diagnostic &diagnostic, Column column)
{
    if (column == Column::Message)
        return DiagnosticModel::tr("%1 at %2: %3")
            .arg(text(diagnostic, Column::Severity), placeText(diagnostic), text(diagnostic, Column::Message));
    return text(diagnostic, column);
}

} // namespace

void DiagnosticModel::update(std::vector<Diagnostic> diagnostics)
{
    removeMissing(diagnostics);
    for (std::size_t i = 0; i < diagnostics.size(); ++i)
        place(static_cast<int>(i), std::move(diagnostics[i]));
}

void DiagnosticModel::removeMissing(const std::vector<Diagnostic> &next)
{
    std::set<std::pair<std::string_view, Path>> wanted;
    for (const Diagnostic &diagnostic : next)
        wanted.emplace(diagnostic.rule, diagnostic.path);
    const auto isGone = [&wanted](const Diagnostic &row) { return !wanted.contains({row.rule, row.path}); };
    for (auto last = m_rows.end(); last != m_rows.begin();) {
        if (!isGone(*std::prev(last))) {
            --last;
            continue;
        }
        auto first = std::prev(last);
        while (first != m_rows.begin() && isGone(*std::prev(first)))
            --first;
        beginRemoveRows({}, static_cast<int>(first - m_rows.begin()), static_cast<int>(last - m_rows.begin()) - 1);
        last = m_rows.erase(first, last);
        endRemoveRows();
    }
}

// Every row above is in place already, so a row that is there at all stands here or below.
void DiagnosticModel::place(int row, Diagnostic &&wanted)
{
    const auto here = m_rows.begin() + row;
    const auto found = std::find_if(here, m_rows.end(), [&](const Diagnostic &d) { return d.sameIdentity(wanted); });
    if (found == m_rows.end()) {
        beginInsertRows({}, row, row);
        m_rows.insert(here, std::move(wanted));
        endInsertRows();
        return;
    }
    if (found != here) {
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(here, found, found + 1);
        endMoveRows();
    }
    Diagnostic &present = m_rows[static_cast<std::size_t>(row)];
    if (present != wanted) {
        present = std::move(wanted);
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

int DiagnosticModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiagnosticModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant DiagnosticModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Diagnostic &diagnostic = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(diagnostic, column);
    case Qt::AccessibleTextRole: return spoken(diagnostic, column);
    default: return value(diagnostic, static_cast<Role>(role));
    }
}

QVariant DiagnosticModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Severity: return tr("Severity");
    case Column::Where: return tr("Where");
    case Column::Message: return tr("Message");
    case Column::Fix: return tr("Fix");
    }
    return {};
}

} // namespace pooldesigner
