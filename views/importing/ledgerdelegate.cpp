// SPDX-License-Identifier: MIT
#include "importing/ledgerdelegate.h"

#include "importing/fateicon.h"
#include "items/ledgermodel.h"

namespace pooldesigner {

namespace {

constexpr int kRowPadding = 8;

} // namespace

void LedgerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    using Column = LedgerModel::Column;
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (static_cast<Column>(index.column()) == Column::Why)
        option->textElideMode = Qt::ElideRight;
    if (static_cast<Column>(index.column()) != Column::Fate)
        return;
    const auto fate = index.data(static_cast<int>(LedgerModel::Role::Fate)).value<Fate>();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = fateIcon(fate);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    option->palette.setColor(QPalette::Text, themeColors(option->palette).*fateTint(fate));
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding);
    size.rwidth() += kRowPadding;
    return size;
}

} // namespace pooldesigner
