// SPDX-License-Identifier: MIT
#include "aids/recoverylist.h"

#include <QDropEvent>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kLeastRows = 2;

} // namespace

RecoveryList::RecoveryList(QWidget *parent) : QListWidget(parent)
{
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecoveryList::showRows(const QStringList &rows)
{
    const int now = std::max(currentRow(), 0);
    const bool other = count() != rows.size();
    while (count() > rows.size())
        delete takeItem(count() - 1);
    for (int row = 0; row < rows.size(); ++row) {
        if (row == count())
            addItem(rows[row]);
        else if (item(row)->text() != rows[row])
            item(row)->setText(rows[row]);
    }
    if (count() > 0)
        setCurrentRow(std::min(now, count() - 1));
    if (other)
        updateGeometry();
}

QSize RecoveryList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height() + 4;
    return {QListWidget::sizeHint().width(), row * std::max(count(), kLeastRows) + 2 * frameWidth()};
}

void RecoveryList::dropEvent(QDropEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex over = indexAt(at);
    const int from = currentRow();
    int to = over.isValid() ? over.row() : count() - 1;
    if (over.isValid()) { // between two rows: above or below the one under the pointer
        const bool below = at.y() > visualRect(over).center().y();
        to += below ? 1 : 0;
        to -= to > from ? 1 : 0;
    }
    // Ignored, so that the view takes no row away by itself when the drag ends.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from)
        Q_EMIT moveWanted(from, to);
}

} // namespace pooldesigner
