// SPDX-License-Identifier: MIT
#include "comparing/differencedelegate.h"

#include "comparing/changeicon.h"
#include "items/differencemodel.h"

namespace pooldesigner {

using Column = DifferenceModel::Column;
using Role = DifferenceModel::Role;

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
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
        setSymbol(*option, changeIcon(kind));
        option->palette.setColor(QPalette::Text, colors.*changeTint(kind));
        break;
    case Column::How: break;
    }
}

} // namespace pooldesigner
