// SPDX-License-Identifier: MIT
#include "comparing/differenceview.h"

#include "comparing/differencedelegate.h"
#include "items/differencemodel.h"

#include <QHeaderView>

namespace pooldesigner {

namespace {

constexpr int kWideEnoughForHow = 900; // pixels

} // namespace

DifferenceView::DifferenceView(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Differences"));
    setAccessibleDescription(tr("Enter goes to the member in the open design"));
    setItemDelegate(new DifferenceDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setIndentation(16);
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    header()->setTextElideMode(Qt::ElideMiddle);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    using Column = DifferenceModel::Column;
    const int width = viewport()->width();
    const bool wide = width >= kWideEnoughForHow;
    setColumnHidden(static_cast<int>(Column::How), !wide);
    const auto set = [this, width](Column column, int percent) {
        setColumnWidth(static_cast<int>(column), width * percent / 100);
    };
    set(Column::Member, wide ? 26 : 34);
    set(Column::First, wide ? 18 : 21);
    set(Column::Second, wide ? 18 : 21);
    set(Column::Change, wide ? 17 : 24);
}

} // namespace pooldesigner
