// SPDX-License-Identifier: MIT
#include "pages/attributetable.h"

#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "delegates/attributenamedelegate.h"
#include "delegates/choicedelegate.h"
#include "fontsize.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace pooldesigner {

namespace {

using Column = SchemaAttributeModel::Column;
using Group = AttributeTable::Group;

class HalfModel final : public QSortFilterProxyModel {
public:
    HalfModel(Group group, QObject *parent) : QSortFilterProxyModel(parent), m_group(group) {}

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int isStandard = static_cast<int>(SchemaAttributeModel::Role::IsStandard);
        return sourceModel()->index(row, 0, parent).data(isStandard).toBool() == (m_group == Group::Standard);
    }

private:
    Group m_group;
};

std::vector<ChoiceDelegate::Choice> types()
{
    std::vector<ChoiceDelegate::Choice> choices{{AttributeTable::tr("Not set"), {}}};
    for (const std::string_view value :
         catalogue::find(Operation::CreateUserPool, "Schema[].AttributeDataType")->values) {
        const QString text = QString::fromUtf8(value);
        choices.push_back({text, text});
    }
    return choices;
}

constexpr int kCellPadding = 14; // left and right of the text of a cell, in pixels

int column(SchemaAttributeModel::Column wanted) { return static_cast<int>(wanted); }

} // namespace

AttributeTable::AttributeTable(SchemaAttributeModel &model, Group group, QWidget *parent)
    : EditTable(parent), m_model(&model), m_half(new HalfModel(group, this))
{
    m_half->setSourceModel(&model);
    setModel(m_half);
    const std::vector<ChoiceDelegate::Choice> answers{{tr("Not set"), {}}, {tr("Yes"), true}, {tr("No"), false}};
    auto *bound = new CellDelegate(this);
    bound->setPattern(QRegularExpression(QStringLiteral("-?[0-9]*")));
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(column(Column::Name), new AttributeNameDelegate(this));
    setItemDelegateForColumn(column(Column::Type), new ChoiceDelegate(types(), this));
    for (const Column flag : {Column::Required, Column::Mutable, Column::DeveloperOnly})
        setItemDelegateForColumn(column(flag), new ChoiceDelegate(answers, this));
    for (const Column limit : {Column::Min, Column::Max})
        setItemDelegateForColumn(column(limit), bound);

    if (group == Group::Custom) {
        setDragDropMode(InternalMove);
        setDragDropOverwriteMode(false);
        setDropIndicatorShown(true);
    }

    horizontalHeader()->setSectionResizeMode(column(Column::Name), QHeaderView::Stretch);
    fitToFont(this, [this] { fitColumns(); });
}

void AttributeTable::fitColumns()
{
    // Both halves have the same columns below one another, so widths come from the longest text that is usual.
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + kCellPadding; };
    for (const Column flag : {Column::Required, Column::Mutable})
        setColumnWidth(column(flag), std::max(widthOf(tr("Required")), widthOf(tr("Not set: %1").arg(tr("Yes")))));
    for (const Column limit : {Column::Min, Column::Max})
        setColumnWidth(column(limit), widthOf(tr("Not set")));
    setColumnWidth(column(Column::Type), widthOf(tr("Not set: %1").arg(u"Boolean")));
    setColumnWidth(column(Column::DeveloperOnly), widthOf(tr("Developer only")));
    setMinimumWidth(horizontalHeader()->length() + fontMetrics().horizontalAdvance(u'm') * 12 - columnWidth(0));
}

bool AttributeTable::goToSource(const QModelIndex &source)
{
    const QModelIndex index = m_half->mapFromSource(source);
    if (index.isValid())
        goTo(index);
    return index.isValid();
}

EditTable::Rows AttributeTable::chosenSourceRows() const
{
    const auto [first, count] = chosenRows();
    return {.first = m_half->mapToSource(m_half->index(first, 0)).row(), .count = count};
}

bool AttributeTable::isChoiceListed() const
{
    const auto [first, count] = chosenRows();
    for (int row = first; row < first + count; ++row) {
        if (!m_half->index(row, 0).data(static_cast<int>(SchemaAttributeModel::Role::IsListed)).toBool())
            return false;
    }
    return count > 0;
}

} // namespace pooldesigner
