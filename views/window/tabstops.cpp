// SPDX-License-Identifier: MIT
#include "window/tabstops.h"

#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

// The widgets that a layout and those inside it place, in its order. A grid is read row by row.
void collect(QLayout *layout, QList<QWidget *> &placed)
{
    QList<QLayoutItem *> items;
    for (int i = 0; i < layout->count(); ++i)
        items << layout->itemAt(i);
    if (const auto *grid = qobject_cast<QGridLayout *>(layout)) {
        std::ranges::stable_sort(items, {}, [grid](QLayoutItem *item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        });
    }
    for (QLayoutItem *item : items) {
        if (item->widget() != nullptr)
            placed << item->widget();
        else if (item->layout() != nullptr)
            collect(item->layout(), placed);
    }
}

QList<QWidget *> childrenOf(const QWidget *parent)
{
    QList<QWidget *> placed;
    if (parent->layout() != nullptr)
        collect(parent->layout(), placed);
    QList<QWidget *> others;
    const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    std::ranges::copy_if(children, std::back_inserter(others),
                         [&placed](QWidget *child) { return !placed.contains(child); });
    std::ranges::stable_sort(others, {}, [](const QWidget *child) { return std::pair(child->y(), child->x()); });
    return placed + others;
}

void append(QWidget *widget, QList<QWidget *> &found)
{
    found << widget;
    const auto children = childrenOf(widget);
    for (QWidget *child : children) {
        if (!child->isWindow())
            append(child, found);
    }
}

} // namespace

QList<QWidget *> inReadingOrder(QWidget *pane)
{
    QList<QWidget *> found;
    append(pane, found);
    return found;
}

bool isTabStop(const QWidget *widget)
{
    // The line of an editable box passes the keyboard on to the box: one stop, not two.
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr && widget->isEnabled() &&
           widget->isVisible();
}

void giveFocus(QWidget *widget, bool forwards)
{
    // Buttons outline their focus only where keys are known to lead it, which Qt knows of Tab but not of F6.
    widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
    widget->setFocus(forwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above); scroll != nullptr && scroll->isAncestorOf(widget))
            scroll->ensureWidgetVisible(widget);
    }
}

bool focusFirstIn(QWidget *pane)
{
    const QList<QWidget *> widgets = inReadingOrder(pane);
    const auto first = std::ranges::find_if(widgets, isTabStop);
    if (first == widgets.end())
        return false;
    giveFocus(*first);
    return true;
}

} // namespace pooldesigner
