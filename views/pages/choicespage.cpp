// SPDX-License-Identifier: MIT
#include "pages/choicespage.h"

#include "document/pooldocument.h"
#include "forms/memberheader.h"
#include "items/irreversiblechoices.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

enum Column { Choice, Value, Meaning, ColumnCount };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ChoicesPage::ChoicesPage(PoolDocument &document, QWidget *parent)
    : PlainPage(tr("Cannot be changed later"),
                tr("What this design decides for the life of the pool. Changing any of it later means a new pool, to "
                   "which every person has to be moved. Enter on a line goes to its setting."),
                parent),
      m_document(&document), m_table(new QTableWidget(0, ColumnCount, widget())), m_confirmRow(new QWidget(widget())),
      m_confirm(new QPushButton(tr("These are right: go on"), m_confirmRow))
{
    setObjectName(QStringLiteral("choicesPage"));
    m_table->setObjectName(QStringLiteral("choices"));
    m_table->setAccessibleName(tr("Choices that cannot be changed later"));
    m_table->setAccessibleDescription(tr("Enter goes to the setting"));
    m_table->setToolTip(tr("Enter or a double click goes to the setting"));
    m_table->setHorizontalHeaderLabels({tr("Choice"), tr("In this design"), tr("What it means")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(260);
    auto *confirmLayout = new QHBoxLayout(m_confirmRow);
    confirmLayout->setContentsMargins(0, 8, 0, 8);
    QLabel *words = mutedLabel(
        tr("Shown once for each design, before its command is handed out for the first time. Nothing was copied or "
           "saved yet."),
        m_confirmRow);
    confirmLayout->addWidget(m_confirm);
    confirmLayout->addWidget(words, 1);
    m_confirm->setObjectName(QStringLiteral("choicesConfirm"));
    m_confirm->setAccessibleDescription(tr("The choices are as they should be: copy or save the command"));
    m_confirm->setToolTip(tr("The choices are as they should be: copy or save the command (Enter)"));
    m_confirm->setAutoDefault(true);
    m_confirmRow->hide();
    column()->addWidget(m_confirmRow);
    column()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::cellActivated, this, &ChoicesPage::activate);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_confirmRow->hide();
        Q_EMIT confirmed();
    });
    connect(m_document, &PoolDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ChoicesPage::askBeforeCommand()
{
    m_confirmRow->show();
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void ChoicesPage::showEvent(QShowEvent *event)
{
    refresh();
    PlainPage::showEvent(event);
}

void ChoicesPage::refresh()
{
    const std::vector<IrreversibleChoice> choices = irreversibleChoices(m_document->config());
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(choices.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const IrreversibleChoice &choice = choices[static_cast<std::size_t>(row)];
        auto *label = cell(choice.label);
        label->setIcon(lockIcon(palette()));
        label->setData(Qt::UserRole, QVariant::fromValue(choice.path));
        auto *value = cell(choice.value);
        QFont font = value->font();
        font.setBold(choice.isSet);
        value->setFont(font);
        m_table->setItem(row, Choice, label);
        m_table->setItem(row, Value, value);
        m_table->setItem(row, Meaning, cell(choice.consequence));
    }
    m_table->setCurrentCell(std::clamp(current, 0, m_table->rowCount() - 1), 0);
}

void ChoicesPage::activate(int row)
{
    Q_EMIT placeWanted(m_table->item(row, Choice)->data(Qt::UserRole).value<Path>());
}

} // namespace pooldesigner
