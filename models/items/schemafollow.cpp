// SPDX-License-Identifier: MIT
// How the attribute table follows the document.
#include "catalogue/fields.h"
#include "items/roles.h"
#include "items/rowdiff.h"
#include "items/schemaattributemodel.h"

namespace pooldesigner {

void SchemaAttributeModel::follow(const ChangeEvent &event)
{
    const Path schema = f::Schema.path();
    if (event.kind == ChangeEvent::Kind::Reset) {
        beginResetModel();
        m_standard = standardRows(m_document->config());
        m_others = otherRows(m_document->config());
        keepFrozen();
        endResetModel();
    } else if (event.path.startsWith(schema) || schema.startsWith(event.path)) {
        showStandard(standardRows(m_document->config()));
        showOthers(otherRows(m_document->config()));
    }
}

// Only a pool that exists has an id, and what it has of Schema is what the design was opened with.
void SchemaAttributeModel::keepFrozen()
{
    m_frozen.clear();
    if (!m_document->config().contains(Path(Operation::DescribeUserPool).child("Id")))
        return;
    for (const auto *rows : {&m_standard, &m_others}) {
        for (const SchemaRow &row : *rows) {
            if (row.isListed())
                m_frozen.insert(row.name());
        }
    }
}

bool SchemaAttributeModel::isFrozen(const SchemaRow &row) const
{
    return row.isListed() && m_frozen.contains(row.name());
}

void SchemaAttributeModel::showStandard(std::vector<SchemaRow> next)
{
    m_standard.swap(next);
    for (int row = 0; row < standardCount(); ++row) {
        const SchemaRow &before = next[static_cast<std::size_t>(row)];
        if (!(before == at(row)))
            announce(row, row);
        else if (before.index != at(row).index)
            announce(row, row, {role(ItemRole::Path)});
    }
}

void SchemaAttributeModel::showOthers(std::vector<SchemaRow> next)
{
    const RowDiff diff = rowDiff(m_others, next);
    const bool sameLength = m_others.size() == next.size();
    const bool isShifted = !sameLength || !std::ranges::equal(m_others, next, {}, &SchemaRow::index, &SchemaRow::index);
    const bool isMove = sameLength && showMove(next, diff.first, diff.inserted);
    const int changed = isMove ? 0 : std::min(diff.removed, diff.inserted);
    const int first = standardCount() + diff.first;
    // Rows that became others first: rows around those that come or go must not change in the same breath.
    std::copy_n(next.begin() + diff.first, changed, m_others.begin() + diff.first);
    if (changed > 0)
        announce(first, first + changed - 1);
    if (diff.removed > diff.inserted) {
        beginRemoveRows({}, first + changed, first + diff.removed - 1);
        m_others = std::move(next);
        endRemoveRows();
    } else if (diff.inserted > diff.removed) {
        beginInsertRows({}, first + changed, first + diff.inserted - 1);
        m_others = std::move(next);
        endInsertRows();
    } else if (!isMove) {
        m_others = std::move(next);
    }
    if (isShifted && customCount() > 0)
        announce(standardCount(), rowCount() - 1, {role(ItemRole::Path)});
}

// Shows the stretch as one row that went to its other end, where that is what happened.
bool SchemaAttributeModel::showMove(std::vector<SchemaRow> &next, int first, int count)
{
    if (count < 2)
        return false;
    const auto begin = m_others.begin() + first;
    const auto wanted = next.begin() + first;
    const bool isDown = std::equal(begin + 1, begin + count, wanted) && *begin == *(wanted + count - 1);
    const bool isUp = std::equal(begin, begin + count - 1, wanted + 1) && *(begin + count - 1) == *wanted;
    if (!isDown && !isUp)
        return false;
    const int top = standardCount() + first;
    const int from = isDown ? top : top + count - 1;
    beginMoveRows({}, from, from, {}, isDown ? top + count : top);
    m_others = std::move(next);
    endMoveRows();
    return true;
}

void SchemaAttributeModel::announce(int first, int last, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1), roles);
}

} // namespace pooldesigner
