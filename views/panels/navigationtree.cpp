// SPDX-License-Identifier: MIT
#include "panels/navigationtree.h"

#include <QKeyEvent>

namespace pooldesigner {

NavigationTree::NavigationTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NavigationTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // Where no entry is the current one, the first shows that the keyboard is here; nothing moves to it.
    if (!currentIndex().isValid())
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
}

void NavigationTree::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex());
        return;
    case Qt::Key_Escape: Q_EMIT escaped(); return;
    default: break;
    }
    const QModelIndex before = currentIndex();
    QTreeView::keyPressEvent(event);
    if (currentIndex() != before)
        Q_EMIT movedTo(currentIndex());
}

} // namespace pooldesigner
