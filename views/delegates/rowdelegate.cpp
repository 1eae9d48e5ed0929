// SPDX-License-Identifier: MIT
#include "delegates/rowdelegate.h"

namespace pooldesigner {

namespace {

constexpr int kRowPadding = 8;

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width();
    return {width + kRowPadding, option.fontMetrics.height() + kRowPadding};
}

void RowDelegate::setSymbol(QStyleOptionViewItem &option, const QIcon &symbol)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = symbol;
    option.decorationSize = QSize(option.fontMetrics.height(), option.fontMetrics.height());
}

} // namespace pooldesigner
