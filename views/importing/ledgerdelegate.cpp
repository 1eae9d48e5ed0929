// SPDX-License-Identifier: MIT
#include "importing/ledgerdelegate.h"

#include "importing/fateicon.h"
#include "items/ledgermodel.h"

namespace pooldesigner {

void LedgerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    using Column = LedgerModel::Column;
    RowDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (static_cast<Column>(index.column()) == Column::Why)
        option->textElideMode = Qt::ElideRight;
    if (static_cast<Column>(index.column()) != Column::Fate)
        return;
    const auto fate = index.data(static_cast<int>(LedgerModel::Role::Fate)).value<Fate>();
    setSymbol(*option, fateIcon(fate));
    option->palette.setColor(QPalette::Text, themeColors(option->palette).*fateTint(fate));
}

} // namespace pooldesigner
