// SPDX-License-Identifier: MIT
#include "panels/commandpalette.h"

#include "delegates/rowdelegate.h"
#include "forms/memberheader.h"
#include "items/roles.h"
#include "items/sectionmodel.h"
#include "items/wordsearch.h"
#include "theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kActionRole = Qt::UserRole + 201; // QAction *; of a member's row invalid

QStandardItem *plainItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

// What a row shows and is found by.
struct Row {
    QString title;
    QString detail;
    QString search;
    QString tip;
    QIcon icon;
};

void addRow(QStandardItemModel &model, const Row &row, const QVariant &value, int valueRole)
{
    QStandardItem *item = plainItem(row.title);
    item->setData(row.search, role(ItemRole::SearchText));
    item->setData(value, valueRole);
    item->setData(row.tip.toHtmlEscaped(), Qt::ToolTipRole);
    item->setData(row.detail.isEmpty() ? row.title : QStringLiteral("%1, %2").arg(row.title, row.detail),
                  Qt::AccessibleTextRole);
    item->setIcon(row.icon);
    model.appendRow({item, plainItem(row.detail)});
}

// Titles stand in one column, whether their row has an icon or not.
QIcon iconOr(const QIcon &icon)
{
    if (!icon.isNull())
        return icon;
    QPixmap nothing(16, 16);
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

void PaletteFilter::setText(const QString &text)
{
    m_text = text.simplified();
    m_words = searchWords(m_text);
    invalidate();
    sort(0);
}

bool PaletteFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(role(ItemRole::SearchText)).toString();
    return hasWords(text, m_words);
}

int PaletteFilter::rank(const QModelIndex &index) const
{
    const QString title = index.data().toString();
    const QString member = index.siblingAtColumn(1).data().toString().section(u' ', 0, 0).section(u'.', -1);
    if (m_text.isEmpty())
        return 0;
    if (title.startsWith(m_text, Qt::CaseInsensitive) || member.compare(m_text, Qt::CaseInsensitive) == 0)
        return 0;
    return title.contains(m_text, Qt::CaseInsensitive) ? 1 : 2;
}

bool PaletteFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return std::pair(rank(left), left.row()) < std::pair(rank(right), right.row());
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint), m_line(new QLineEdit(this)), m_list(new QTreeView(this)),
      m_nothing(mutedLabel(tr("Nothing matches."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    m_filter.setSourceModel(&m_model);
    m_filter.setDynamicSortFilter(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setAccessibleName(tr("Find a command or a setting"));
    m_line->setPlaceholderText(tr("Type a command or a setting"));
    m_line->setToolTip(tr("Up and Down choose, Enter runs or goes, Escape closes"));
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands and settings"));
    m_list->setModel(&m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderHidden(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::fill(const QList<QAction *> &actions)
{
    m_model.clear();
    for (QAction *action : actions) {
        const QString text = action->text().remove(QLatin1Char('&'));
        addRow(m_model,
               {.title = text,
                .detail = action->shortcut().toString(QKeySequence::NativeText),
                .search = text + u'\n' + action->statusTip(),
                .tip = action->statusTip(),
                .icon = iconOr(action->icon())},
               QVariant::fromValue(action), kActionRole);
    }
    const SectionModel members;
    for (int section = 0; section < members.rowCount(); ++section) {
        const QModelIndex parent = members.index(section, 0);
        for (int row = 0; row < members.rowCount(parent); ++row) {
            const QModelIndex member = members.index(row, 0, parent);
            const bool locked = member.data(role(ItemRole::IsIrreversible)).toBool();
            addRow(m_model,
                   {.title = member.data().toString(),
                    .detail = member.data(static_cast<int>(SectionModel::Role::ApiName)).toString(),
                    .search = member.data(role(ItemRole::SearchText)).toString(),
                    .tip = member.data(Qt::ToolTipRole).toString(),
                    .icon = iconOr(locked ? lockIcon() : QIcon())},
                   member.data(role(ItemRole::Path)), role(ItemRole::Path));
        }
    }
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    fill(actions);
    m_line->clear();
    narrow({});
    const QWidget *window = parentWidget();
    resize(std::min(720, window->width() - 48), std::min(480, window->height() - 96));
    m_list->setColumnWidth(0, width() / 2);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 56)));
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::narrow(const QString &text)
{
    m_filter.setText(text);
    m_nothing->setVisible(m_filter.rowCount() == 0);
    m_list->setCurrentIndex(m_filter.index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::choose(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.isValid())
        return;
    const QVariant action = row.data(kActionRole);
    const QVariant path = row.data(role(ItemRole::Path));
    close(); // before it runs: what it opens must not lie below
    if (action.isValid())
        action.value<QAction *>()->trigger();
    else
        Q_EMIT memberChosen(path.value<Path>());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return QCoreApplication::sendEvent(m_list, event);
        case Qt::Key_Escape: close(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace pooldesigner
