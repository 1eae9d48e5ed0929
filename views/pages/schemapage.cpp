// SPDX-License-Identifier: MIT
#include "pages/schemapage.h"

#include "catalogue/catalogue.h"
#include "forms/memberheader.h"
#include "items/roles.h"
#include "pages/attributetable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace pooldesigner {

SchemaPage::SchemaPage(PoolDocument &document, QWidget *parent)
    : ScrollPage(*catalogue::find(Operation::CreateUserPool, "Schema"), parent), m_model(document),
      m_custom(new AttributeTable(m_model, AttributeTable::Group::Custom, widget())),
      m_standard(new AttributeTable(m_model, AttributeTable::Group::Standard, widget())),
      m_count(mutedLabel({}, widget()))
{
    setObjectName(QStringLiteral("schemaPage"));
    m_unreadable = addNote(tr("The design holds something under Schema that is no list. The whole tree shows it and "
                              "can remove it; until then no attribute can be listed here."));
    m_unreadable->setObjectName(QStringLiteral("schemaUnreadable"));
    m_unreadable->setForegroundRole(QPalette::WindowText);
    makeCustom();
    makeStandard();
    column()->addStretch();
    for (AttributeTable *table : {m_custom, m_standard})
        follow(table);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SchemaPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &SchemaPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &SchemaPage::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SchemaPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SchemaPage::refresh);
    connect(&document, &PoolDocument::changed, this, &SchemaPage::refresh);
    refresh();
}

void SchemaPage::makeCustom()
{
    addHeading(tr("Custom attributes"));
    m_none = addNote(tr("None yet. A custom attribute holds what the standard ones have no place for, such as a tenant "
                        "or a plan. The service puts custom: before its name, and it stays in the pool for good."));
    m_none->setObjectName(QStringLiteral("schemaNone"));
    m_custom->setObjectName(QStringLiteral("customAttributes"));
    m_custom->setAccessibleName(tr("Custom attributes"));
    m_custom->setAccessibleDescription(tr("Entries of Schema in their order"));
    m_add = m_custom->addTableAction(QStringLiteral("add"), tr("Add attribute"), Qt::Key_Insert,
                                     tr("Add a custom attribute"));
    m_remove = m_custom->addTableAction(QStringLiteral("remove"), tr("Remove"), Qt::Key_Delete,
                                        tr("Remove the selected entries"));
    m_up = m_custom->addTableAction(QStringLiteral("up"), tr("Move up"), Qt::ALT | Qt::Key_Up,
                                    tr("Move the entry before the one above it"));
    m_down = m_custom->addTableAction(QStringLiteral("down"), tr("Move down"), Qt::ALT | Qt::Key_Down,
                                      tr("Move the entry after the one below it"));
    m_add->setObjectName(QStringLiteral("schemaAdd"));
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add); // the key works on the whole page: without rows there is no table to be in
    m_remove->setObjectName(QStringLiteral("schemaRemove"));
    m_up->setObjectName(QStringLiteral("schemaUp"));
    m_down->setObjectName(QStringLiteral("schemaDown"));
    connect(m_add, &QAction::triggered, this, &SchemaPage::add);
    connect(m_remove, &QAction::triggered, this, [this] { remove(*m_custom); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    QHBoxLayout *buttons = addTable(m_custom);
    m_count->setObjectName(QStringLiteral("schemaCount"));
    m_count->setWordWrap(false);
    buttons->addWidget(m_count);
}

void SchemaPage::makeStandard()
{
    addHeading(tr("Standard attributes"));
    addNote(
        tr("Every pool has these. Muted ones are not listed in Schema and stay as the service makes them. The first "
           "edit lists one and writes its Mutable out, because a listed attribute without it can never change."));
    m_standard->setObjectName(QStringLiteral("standardAttributes"));
    m_standard->setAccessibleName(tr("Standard attributes"));
    m_standard->setAccessibleDescription(tr("Attributes that every pool has"));
    m_default = m_standard->addTableAction(QStringLiteral("reset"), tr("Do not list"), Qt::Key_Delete,
                                           tr("Remove the selected attributes from Schema: back to the service's own"));
    m_default->setObjectName(QStringLiteral("schemaDefault"));
    connect(m_default, &QAction::triggered, this, [this] { remove(*m_standard); });
    addTable(m_standard);
}

void SchemaPage::follow(AttributeTable *table)
{
    connect(table, &EditTable::chosen, this, &SchemaPage::refresh);
    connect(table, &EditTable::cellReached, this, [this](const QModelIndex &index) {
        if (const QVariant path = index.data(role(ItemRole::Path)); path.isValid())
            Q_EMIT visited(path.value<Path>());
    });
}

void SchemaPage::showPath(const Path &path)
{
    const QModelIndex place = m_model.indexOf(path);
    if (place.isValid() && (m_custom->goToSource(place) || m_standard->goToSource(place)))
        return;
    AttributeTable *first = m_model.customCount() > 0 ? m_custom : m_standard;
    first->setFocus(Qt::OtherFocusReason);
}

void SchemaPage::add()
{
    const int row = m_model.addCustom();
    if (row < 0)
        return;
    m_custom->goToSource(m_model.index(row, static_cast<int>(SchemaColumn::Name)));
    m_custom->edit(m_custom->currentIndex());
}

void SchemaPage::remove(const AttributeTable &table)
{
    const auto [first, count] = table.chosenSourceRows();
    m_model.removeRows(first, count);
}

void SchemaPage::move(int by) { m_model.moveCustom(m_custom->chosenSourceRows().first, by); }

void SchemaPage::refresh()
{
    const int custom = m_model.customCount();
    const int listed = m_model.listedCount();
    m_custom->setVisible(custom > 0);
    m_none->setVisible(custom == 0 && !m_model.isUnreadable());
    m_unreadable->setVisible(m_model.isUnreadable());
    m_count->setText(tr("%1 of %2 entries").arg(listed).arg(SchemaAttributeModel::maximumCount()));
    const auto [row, count] = m_custom->chosenRows();
    m_add->setEnabled(!m_model.isUnreadable() && listed < SchemaAttributeModel::maximumCount());
    m_remove->setEnabled(count > 0);
    m_up->setEnabled(count == 1 && row > 0);
    m_down->setEnabled(count == 1 && row + 1 < custom);
    m_default->setEnabled(m_standard->isChoiceListed());
}

} // namespace pooldesigner
