// SPDX-License-Identifier: MIT
#include "pages/treepage.h"

#include "delegates/memberdelegate.h"
#include "document/pooldocument.h"
#include "fields/quietcombobox.h"
#include "forms/memberclipboard.h"
#include "forms/memberheader.h"
#include "forms/pagehead.h"
#include "pages/inlinenotice.h"
#include "verticalscroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

TreePage::TreePage(PoolDocument &document, QWidget *parent)
    : QWidget(parent), m_model(document), m_search(new QLineEdit(this)), m_mode(new QuietComboBox(this)),
      m_view(new QTreeView(this)),
      m_empty(mutedLabel(tr("Nothing matches. Change the text or show all members."), this)),
      m_notice(new InlineNotice("treeNotice", this))
{
    m_filter.setSourceModel(&m_model);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(this);
    all->addWidget(new VerticalScroll(content, this));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(
        new PageHead(tr("Whole tree"),
                     tr("Every member of every call, set or not. Enter edits the value, Delete resets it."), this));

    auto *tools = new QHBoxLayout;
    m_search->setObjectName(QStringLiteral("treeSearch"));
    m_search->setPlaceholderText(tr("Filter by name, value or help"));
    m_search->setAccessibleName(tr("Filter the tree"));
    m_search->setToolTip(tr("Shows members whose name, value, label or help has every word"));
    m_search->setClearButtonEnabled(true);
    m_mode->setObjectName(QStringLiteral("treeMode"));
    m_mode->setAccessibleName(tr("Which members to show"));
    m_mode->setToolTip(m_mode->accessibleName());
    m_mode->addItems({tr("All members"), tr("Only set"), tr("Only with findings"), tr("Only what cannot change")});
    tools->addWidget(m_search, 1);
    tools->addWidget(m_mode);
    layout->addLayout(tools);

    m_view->setObjectName(QStringLiteral("tree"));
    m_view->setAccessibleName(tr("Configuration tree"));
    m_view->setToolTip(QString());
    m_view->setWhatsThis(
        tr("Every member of every call. Bold ones are set; the others show what the service takes. Enter "
           "edits the value, Delete resets it, Insert adds an entry."));
    m_view->viewport()->installEventFilter(this);
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new MemberDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->header()->setSectionResizeMode(static_cast<int>(ConfigTreeModel::Column::Value), QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns share what there is
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty);

    layout->addWidget(m_notice);

    auto *buttons = new QHBoxLayout;
    m_set =
        addButton(tr("&Set value"), "treeSet", QStringLiteral("Return"), tr("Edit the value of the selected member"));
    m_reset = addButton(tr("Rese&t"), "treeReset", QStringLiteral("Delete"), tr("Make the selected member not set"));
    m_add = addButton(tr("&Add entry"), "treeAdd", QStringLiteral("Insert"),
                      tr("Add an entry to the selected list or map"));
    for (QPushButton *button : {m_set, m_reset, m_add})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &TreePage::filter);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &TreePage::filter);
    connect(m_set, &QPushButton::clicked, this, &TreePage::editCurrent);
    connect(m_reset, &QPushButton::clicked, this, &TreePage::resetCurrent);
    connect(m_add, &QPushButton::clicked, this, &TreePage::addToCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        m_notice->hide();
        Q_EMIT visited(m_model.pathOf(current()));
    });
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &TreePage::updateButtons);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] { m_view->expandToDepth(0); });
    auto *clipboard =
        new MemberClipboard(document, m_view, MemberClipboard::kTree, [this] { return m_model.pathOf(current()); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(clipboard, &MemberClipboard::refused, m_notice, &InlineNotice::tell);
    connect(&document, &PoolDocument::changed, m_notice, &QWidget::hide);
    m_view->expandToDepth(0);
    filter();
}

QPushButton *TreePage::addButton(const QString &text, const char *name, const QString &shortcut, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(tip, shortcut));
    auto *key = new QShortcut(QKeySequence(shortcut), m_view);
    key->setContext(Qt::WidgetShortcut); // while an editor is open its keys are its own
    connect(key, &QShortcut::activated, button, [button] { Q_EMIT button->clicked(); });
    return button;
}

// Names first: what a value belongs to has to be read. In a narrow tree the state goes, which the bold name tells too.
void TreePage::fitColumns()
{
    const int letter = m_view->fontMetrics().averageCharWidth();
    const int room = m_view->viewport()->width();
    const bool wide = room > 90 * letter;
    m_view->setColumnHidden(static_cast<int>(ConfigTreeModel::Column::State), !wide);
    m_view->setColumnWidth(static_cast<int>(ConfigTreeModel::Column::State), 27 * letter);
    m_view->setColumnWidth(static_cast<int>(ConfigTreeModel::Column::Name),
                           std::min(50 * letter, wide ? room * 2 / 5 : room / 2));
}

bool TreePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TreePage::filter()
{
    m_filter.setText(m_search->text());
    m_filter.setMode(static_cast<ConfigFilter::Mode>(m_mode->currentIndex()));
    if (!m_search->text().isEmpty() || m_mode->currentIndex() != 0)
        m_view->expandAll();
    m_empty->setVisible(m_filter.rowCount() == 0);
    updateButtons();
}

QModelIndex TreePage::current() const { return m_filter.mapToSource(m_view->currentIndex()); }

void TreePage::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter.mapFromSource(sourceIndex);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void TreePage::showPath(const Path &path)
{
    m_search->clear();
    m_mode->setCurrentIndex(0);
    Path place = path;
    while (!place.isRoot() && !m_model.indexOf(place).isValid())
        place = place.parent();
    select(m_model.indexOf(place, ConfigTreeModel::Column::Value));
    m_view->setFocus(Qt::OtherFocusReason);
}

void TreePage::editCurrent()
{
    const QModelIndex index = current();
    const QModelIndex value = index.siblingAtColumn(static_cast<int>(ConfigTreeModel::Column::Value));
    if ((value.flags() & Qt::ItemIsEditable) == 0) {
        m_view->setExpanded(m_filter.mapFromSource(index.siblingAtColumn(0)),
                            !m_view->isExpanded(m_filter.mapFromSource(index.siblingAtColumn(0))));
        return;
    }
    select(value);
    m_view->edit(m_filter.mapFromSource(value));
}

void TreePage::resetCurrent()
{
    m_model.reset(current());
    updateButtons();
}

void TreePage::addToCurrent()
{
    const QModelIndex list = current().siblingAtColumn(0);
    const QModelIndex added = m_model.addEntry(list);
    if (added.isValid()) {
        m_view->expand(m_filter.mapFromSource(added.parent()));
        m_view->expand(m_filter.mapFromSource(added.siblingAtColumn(0)));
        select(added);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void TreePage::updateButtons()
{
    const QModelIndex index = current();
    const QModelIndex value = index.siblingAtColumn(static_cast<int>(ConfigTreeModel::Column::Value));
    m_set->setEnabled(index.isValid() && (value.flags() & Qt::ItemIsEditable) != 0);
    m_reset->setEnabled(m_model.canReset(index));
    m_add->setEnabled(index.isValid() && m_model.canAddEntry(index));
}

} // namespace pooldesigner
