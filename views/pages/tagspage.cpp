// SPDX-License-Identifier: MIT
#include "pages/tagspage.h"

#include "catalogue/catalogue.h"
#include "delegates/celldelegate.h"
#include "forms/memberheader.h"
#include "items/roles.h"
#include "pages/edittable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace pooldesigner {

TagsPage::TagsPage(PoolDocument &document, QWidget *parent)
    : ScrollPage(*catalogue::find(Operation::CreateUserPool, "UserPoolTags"), parent), m_model(document),
      m_table(new EditTable(widget())), m_count(mutedLabel({}, widget()))
{
    setObjectName(QStringLiteral("tagsPage"));
    m_unreadable = addNote(tr("The design holds something under UserPoolTags that is no set of tags. The whole tree "
                              "shows it and can remove it; until then no tag can be added here."));
    m_unreadable->setObjectName(QStringLiteral("tagsUnreadable"));
    m_unreadable->setForegroundRole(QPalette::WindowText);
    m_none = addNote(tr("No tags yet. Tags sort the bill, say whose pool this is, and can decide who may manage it."));
    m_none->setObjectName(QStringLiteral("tagsNone"));
    m_table->setObjectName(QStringLiteral("tags"));
    m_table->setAccessibleName(tr("Tags"));
    m_table->setAccessibleDescription(tr("Keys and values in their order"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    makeActions();
    QHBoxLayout *buttons = addTable(m_table);
    m_count->setObjectName(QStringLiteral("tagsCount"));
    m_count->setWordWrap(false);
    buttons->addWidget(m_count);
    column()->addStretch();
    connect(m_table, &EditTable::chosen, this, &TagsPage::refresh);
    connect(m_table, &EditTable::cellReached, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT visited(index.data(role(ItemRole::Path)).value<Path>());
    });
    connect(&document, &PoolDocument::changed, this, &TagsPage::refresh);
    refresh();
}

void TagsPage::makeActions()
{
    m_add = m_table->addTableAction(QStringLiteral("add"), tr("Add tag"), Qt::Key_Insert, tr("Add a tag"));
    m_remove =
        m_table->addTableAction(QStringLiteral("remove"), tr("Remove"), Qt::Key_Delete, tr("Remove the selected tags"));
    m_add->setObjectName(QStringLiteral("tagsAdd"));
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add); // the key works on the whole page: without rows there is no table to be in
    m_remove->setObjectName(QStringLiteral("tagsRemove"));
    connect(m_add, &QAction::triggered, this, &TagsPage::add);
    connect(m_remove, &QAction::triggered, this, [this] {
        const auto [first, count] = m_table->chosenRows();
        m_model.removeRows(first, count);
    });
}

void TagsPage::showPath(const Path &path)
{
    if (const int row = m_model.rowOf(path); row >= 0)
        m_table->goTo(m_model.index(row, static_cast<int>(TagModel::Column::Value)));
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void TagsPage::add()
{
    const int row = m_model.add();
    if (row < 0)
        return;
    m_table->goTo(m_model.index(row, static_cast<int>(TagModel::Column::Key)));
    m_table->edit(m_table->currentIndex());
}

void TagsPage::refresh()
{
    const int count = m_model.rowCount();
    m_table->setVisible(count > 0);
    m_none->setVisible(count == 0 && !m_model.isUnreadable());
    m_unreadable->setVisible(m_model.isUnreadable());
    m_count->setText(tr("%1 of %2 tags").arg(count).arg(TagModel::maximumCount()));
    m_add->setEnabled(!m_model.isUnreadable() && count < TagModel::maximumCount());
    m_remove->setEnabled(m_table->chosenRows().count > 0);
}

} // namespace pooldesigner
