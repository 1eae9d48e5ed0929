// SPDX-License-Identifier: MIT
#include "pages/schemapage.h"

#include "catalogue/catalogue.h"
#include "fontsize.h"
#include "forms/memberheader.h"
#include "items/attributetext.h"
#include "items/roles.h"
#include "pages/attributetable.h"
#include "pages/inlinenotice.h"
#include "theme.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace pooldesigner {

SchemaPage::SchemaPage(PoolDocument &document, QWidget *parent)
    : ScrollPage(*catalogue::find(Operation::CreateUserPool, "Schema"), parent), m_model(document),
      m_custom(new AttributeTable(m_model, AttributeTable::Group::Custom, widget())),
      m_standard(new AttributeTable(m_model, AttributeTable::Group::Standard, widget())),
      m_count(mutedLabel({}, widget())), m_meter(new QProgressBar(widget())),
      m_pasted(new InlineNotice("schemaPasted", widget()))
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
    m_duplicate = m_custom->addTableAction(QStringLiteral("duplicate"), tr("Duplicate"), Qt::CTRL | Qt::Key_D,
                                           tr("Add what the entry holds once more, under another name"));
    m_duplicate->setObjectName(QStringLiteral("schemaDuplicate"));
    connect(m_duplicate, &QAction::triggered, this, &SchemaPage::duplicate);
    addTable(m_custom);
    makeMore();
}

// What needs no button for each: the ready-made attributes in a menu, the clipboard behind its usual keys.
void SchemaPage::makeMore()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_copy = m_custom->addTableAction(QStringLiteral("copy"), tr("Copy rows"), QKeySequence::Copy,
                                      tr("Copy the chosen entries as rows for a spreadsheet"));
    m_copy->setObjectName(QStringLiteral("schemaCopy"));
    connect(m_copy, &QAction::triggered, this, &SchemaPage::copyRows);
    m_paste = new QAction(actionIcon(QStringLiteral("import")), tr("Paste rows"), this);
    m_paste->setObjectName(QStringLiteral("schemaPaste"));
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_paste->setToolTip(tr("Add the rows of a spreadsheet on the clipboard: name, type, required, mutable, minimum, "
                           "maximum, developer only (%1)")
                            .arg(m_paste->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_paste);
    connect(m_paste, &QAction::triggered, this, &SchemaPage::pasteRows);
    m_common = new QToolButton(widget());
    m_common->setObjectName(QStringLiteral("schemaCommon"));
    m_common->setText(tr("Add common"));
    m_common->setAccessibleName(m_common->text());
    m_common->setToolTip(tr("Add an attribute that many pools have (Alt+A)"));
    m_common->setShortcut(Qt::ALT | Qt::Key_A);
    m_common->setFocusPolicy(Qt::StrongFocus);
    m_common->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_common);
    menu->setToolTipsVisible(true);
    for (int i = 0; i < static_cast<int>(commonAttributes().size()); ++i) {
        const CommonAttribute &common = commonAttributes()[static_cast<std::size_t>(i)];
        const QString purpose = QCoreApplication::translate("CommonAttribute", common.purpose);
        QAction *action = menu->addAction(QStringLiteral("%1 — %2").arg(QLatin1String(common.name), purpose));
        action->setObjectName(QStringLiteral("common/%1").arg(QLatin1String(common.name)));
        action->setToolTip(purpose);
        connect(action, &QAction::triggered, this, [this, i] { addCommon(i); });
    }
    m_common->setMenu(menu);
    buttons->addWidget(m_common);
    buttons->addWidget(actionButton(m_copy, widget()));
    buttons->addWidget(actionButton(m_paste, widget()));
    buttons->addStretch();
    m_meter->setObjectName(QStringLiteral("schemaMeter"));
    m_meter->setAccessibleName(tr("Entries of Schema"));
    m_meter->setToolTip(tr("Custom attributes and listed standard ones together; the service takes no more"));
    m_meter->setRange(0, SchemaAttributeModel::maximumCount());
    m_meter->setTextVisible(false);
    fitToFont(m_meter, [this] {
        const QFontMetrics metrics = m_meter->fontMetrics();
        m_meter->setFixedSize(metrics.horizontalAdvance(u'm') * 6, metrics.height() / 2);
    });
    buttons->addWidget(m_meter);
    m_count->setObjectName(QStringLiteral("schemaCount"));
    m_count->setWordWrap(false);
    buttons->addWidget(m_count);
    column()->addLayout(buttons);
    column()->addWidget(m_pasted);
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
    goToRow(row);
    m_custom->edit(m_custom->currentIndex());
}

void SchemaPage::goToRow(int row) { m_custom->goToSource(m_model.index(row, static_cast<int>(SchemaColumn::Name))); }

void SchemaPage::addCommon(int index)
{
    const int row = m_model.addCustom({entryOf(commonAttributes()[static_cast<std::size_t>(index)])});
    if (row >= 0)
        goToRow(row);
}

void SchemaPage::duplicate()
{
    const int row = m_model.duplicateCustom(m_custom->chosenSourceRows().first);
    if (row < 0)
        return;
    goToRow(row);
    m_custom->edit(m_custom->currentIndex());
}

void SchemaPage::copyRows()
{
    const auto [first, count] = m_custom->chosenSourceRows();
    QStringList lines{QStringLiteral("Name\tType\tRequired\tMutable\tMinimum\tMaximum\tDeveloper only")};
    for (int row = first; row < first + count; ++row) {
        QStringList cells;
        for (int cell = 0; cell < SchemaAttributeModel::kColumns; ++cell)
            cells << m_model.index(row, cell).data(Qt::EditRole).toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void SchemaPage::pasteRows()
{
    AttributeText pasted = attributesOfText(QGuiApplication::clipboard()->text());
    QStringList lines = pasted.troubles;
    const auto count = pasted.entries.size();
    const int row = m_model.addCustom(std::move(pasted.entries));
    if (row >= 0)
        goToRow(row);
    else if (count > 0)
        lines.prepend(tr("Nothing was added: %1 rows and the %2 entries there are would be more than %3.")
                          .arg(count)
                          .arg(m_model.listedCount())
                          .arg(SchemaAttributeModel::maximumCount()));
    else
        lines.prepend(tr("There are no rows on the clipboard. Copy them in a spreadsheet: a name in the first column, "
                         "then type, required, mutable, minimum, maximum, developer only."));
    if (lines.isEmpty())
        m_pasted->hide();
    else
        m_pasted->tell(lines.join(u'\n'));
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
    m_meter->setValue(std::min(listed, m_meter->maximum()));
    m_count->setText(tr("%1 of %2 entries").arg(listed).arg(SchemaAttributeModel::maximumCount()));
    const auto [row, count] = m_custom->chosenRows();
    m_add->setEnabled(!m_model.isUnreadable() && listed < SchemaAttributeModel::maximumCount());
    m_remove->setEnabled(count > 0);
    m_up->setEnabled(count == 1 && row > 0);
    m_down->setEnabled(count == 1 && row + 1 < custom);
    const bool isRoom = m_add->isEnabled();
    m_duplicate->setEnabled(isRoom && count == 1);
    m_copy->setEnabled(count > 0);
    m_paste->setEnabled(isRoom);
    m_common->setEnabled(isRoom);
    m_default->setEnabled(m_standard->isChoiceListed());
}

} // namespace pooldesigner
