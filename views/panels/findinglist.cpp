// SPDX-License-Identifier: MIT
#include "panels/findinglist.h"

#include "items/diagnosticmodel.h"

#include <QHeaderView>

namespace pooldesigner {

FindingList::FindingList(QWidget *parent) : QTreeView(parent)
{
    setAccessibleName(tr("Findings"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &FindingList::fitColumns);
}

void FindingList::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void FindingList::fitColumns()
{
    using Column = DiagnosticModel::Column;
    const auto wanted = [this](Column column) { return sizeHintForColumn(static_cast<int>(column)); };
    const int severity = wanted(Column::Severity);
    const int where = std::min(wanted(Column::Where), viewport()->width() / 4);
    const int fix = wanted(Column::Fix);
    const auto set = [this](Column column, int width) { setColumnWidth(static_cast<int>(column), width); };
    set(Column::Severity, severity);
    set(Column::Where, where);
    set(Column::Fix, fix);
    set(Column::Message, std::max(0, viewport()->width() - severity - where - fix));
}

} // namespace pooldesigner
