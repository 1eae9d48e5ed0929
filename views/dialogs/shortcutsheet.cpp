// SPDX-License-Identifier: MIT
#include "dialogs/shortcutsheet.h"

#include "dialogs/widgetkeys.h"
#include "items/wordsearch.h"
#include "panels/searchfield.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

QString plain(QString text)
{
    // "&&" is a '&' that is shown, a single one marks a letter.
    return text.replace(QStringLiteral("&&"), QStringLiteral("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QTreeWidgetItem *addGroup(const QString &title, QTreeWidget *list)
{
    auto *group = new QTreeWidgetItem(list, {title});
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

void addMenu(const QMenu &menu, QTreeWidgetItem *group)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(*action->menu(), group);
        } else if (!action->shortcuts().isEmpty()) {
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            auto *row = new QTreeWidgetItem(group, {plain(action->text()), keys});
            row->setToolTip(0, action->statusTip());
        }
    }
}

// The keys of parts that have the keyboard, a group for each.
void addParts(QTreeWidget *list)
{
    QTreeWidgetItem *group = nullptr;
    const char *part = nullptr;
    for (const WidgetKeys &each : widgetKeys()) {
        if (group == nullptr || each.part != part)
            group = addGroup(QCoreApplication::translate("WidgetKeys", each.part), list);
        part = each.part;
        const auto keys = QKeySequence::listFromString(QLatin1String(each.keys), QKeySequence::PortableText);
        new QTreeWidgetItem(group, {QCoreApplication::translate("WidgetKeys", each.text),
                                    QKeySequence::listToString(keys, QKeySequence::NativeText)});
    }
}

// Leaves the rows that have every word in what they run or in their keys, and the groups that have such rows.
void narrow(QTreeWidget &list, const QString &text)
{
    const QStringList words = searchWords(text);
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = list.topLevelItem(i);
        bool isEmpty = true;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = hasWords(item->text(0) + u' ' + item->text(1), words);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        group->setHidden(isEmpty);
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Command"), tr("Keys")});
    list->setAlternatingRowColors(true);
    for (const QAction *action : menus.actions()) {
        if (action->menu() == nullptr)
            continue;
        addMenu(*action->menu(), addGroup(plain(action->text()), list));
    }
    addParts(list);
    list->expandAll();
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setStretchLastSection(true);
    list->resizeColumnToContents(0);
    auto *search = new SearchField(tr("Find a command or a key"), list, this);
    search->setObjectName(QStringLiteral("shortcutSearch"));
    connect(search, &QLineEdit::textChanged, list, [list](const QString &text) { narrow(*list, text); });
    layout->addWidget(search);
    layout->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *closing = buttons->button(QDialogButtonBox::Close);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close the list (Esc)"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    closing->setAutoDefault(false); // Enter in the search would close the sheet
    layout->addWidget(buttons);
    search->setFocus();
    resize(list->columnWidth(0) + 260, 560);
}

} // namespace pooldesigner
