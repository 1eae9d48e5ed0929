// SPDX-License-Identifier: MIT
#include "pages/edittable.h"

#include "theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace pooldesigner {

EditTable::EditTable(QWidget *parent) : QTableView(parent)
{
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void EditTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, [this] { updateGeometry(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EditTable::chosen);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &EditTable::cellReached);
}

int EditTable::heightOfAll() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth();
}

QSize EditTable::sizeHint() const { return {horizontalHeader()->length() + 2 * frameWidth(), heightOfAll()}; }

QSize EditTable::minimumSizeHint() const { return {QTableView::minimumSizeHint().width(), heightOfAll()}; }

QAction *EditTable::addTableAction(const QString &icon, const QString &text, const QKeySequence &key,
                                   const QString &tip)
{
    auto *action = new QAction(actionIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // while a cell is edited its keys are the editor's
    action->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

EditTable::Rows EditTable::chosenRows() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    return {.first = first.row(), .count = last.row() - first.row() + 1};
}

void EditTable::goTo(const QModelIndex &index)
{
    setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
}

void EditTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && (currentIndex().flags() & Qt::ItemIsEditable) != 0)
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace pooldesigner
