// SPDX-License-Identifier: MIT
#include "comparing/differencedelegate.h"

#include "comparing/changeicon.h"
#include "items/differencemodel.h"

namespace pooldesigner {

using Column = DifferenceModel::Column;
using Role = DifferenceModel::Role;

namespace {

constexpr int kRowPadding = 8;

} // namespace

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const QVariant change = index.data(static_cast<int>(Role::Change));
    if (!change.isValid()) { // a structure around differences
        option->palette.setColor(QPalette::Text, colors.muted);
        return;
    }
    const auto kind = change.value<Change>();
    switch (static_cast<Column>(index.column())) {
    case Column::Member: option->font.setBold(kind != Change::SameMeaning); break;
    case Column::First:
    case Column::Second: option->textElideMode = Qt::ElideMiddle; break;
    case Column::Change:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = changeIcon(kind);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        option->palette.setColor(QPalette::Text, colors.*changeTint(kind));
        break;
    case Column::How: break;
    }
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding);
    size.rwidth() += kRowPadding;
    return size;
}

} // namespace pooldesigner
