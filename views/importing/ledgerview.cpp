// SPDX-License-Identifier: MIT
#include "importing/ledgerview.h"

#include "importing/ledgerdelegate.h"
#include "items/ledgermodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace pooldesigner {

namespace {

constexpr int kWideEnoughForWhy = 900; // pixels

} // namespace

LedgerView::LedgerView(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Members of the import"));
    setAccessibleDescription(tr("Enter goes to the member in the design; Alt and a number sorts by that column"));
    setItemDelegate(new LedgerDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setSortIndicator(-1, Qt::AscendingOrder); // as they came
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    using Column = LedgerModel::Column;
    const int width = viewport()->width();
    const bool wide = width >= kWideEnoughForWhy;
    setColumnHidden(static_cast<int>(Column::Why), !wide);
    const auto set = [this, width](Column column, int percent) {
        setColumnWidth(static_cast<int>(column), width * percent / 100);
    };
    set(Column::Source, wide ? 20 : 24);
    set(Column::From, wide ? 13 : 14);
    set(Column::Fate, wide ? 11 : 20); // its title is the widest of what it shows
    set(Column::Member, wide ? 20 : 24);
    set(Column::To, wide ? 13 : 18);
}

void LedgerView::sortBy(int column)
{
    const bool again = header()->sortIndicatorSection() == column;
    const bool up = again && header()->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, up ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LedgerView::keyPressEvent(QKeyEvent *event)
{
    const int column = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::AltModifier && column >= 0 && column < LedgerModel::kColumns)
        sortBy(column);
    else
        QTreeView::keyPressEvent(event);
}

} // namespace pooldesigner
