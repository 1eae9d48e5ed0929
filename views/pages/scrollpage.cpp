// SPDX-License-Identifier: MIT
#include "pages/scrollpage.h"

#include "catalogue/catalogue.h"
#include "forms/memberheader.h"
#include "forms/pagehead.h"
#include "items/fieldtexts.h"
#include "pages/edittable.h"
#include "pages/locknote.h"
#include "textcolumn.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kPageWidth = 860;

} // namespace

ScrollPage::ScrollPage(const FieldSpec &spec, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(24, 16, 24, 24);
    auto *middle = new TextColumn(kPageWidth, content);
    outer->addWidget(middle, 1);
    outer->addStretch(0);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(new PageHead(spec.section, middle));
    if (const QString lock = mutabilityText(spec); !lock.isEmpty())
        m_column->addWidget(new LockNote(lock, middle));
    addNote(apiName(spec));
    setWidget(content);
}

QToolButton *ScrollPage::actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action->objectName());
    button->setAccessibleName(action->text());
    button->setAccessibleDescription(action->toolTip());
    return button;
}

QLabel *ScrollPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, widget());
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    m_column->addSpacing(16);
    m_column->addWidget(heading);
    return heading;
}

QLabel *ScrollPage::addNote(const QString &text)
{
    QLabel *note = mutedLabel(text, m_column->parentWidget());
    m_column->addWidget(note);
    return note;
}

QHBoxLayout *ScrollPage::addTable(EditTable *table)
{
    m_column->addSpacing(4);
    m_column->addWidget(table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto actions = table->actions();
    for (QAction *action : actions)
        buttons->addWidget(actionButton(action, m_column->parentWidget()));
    buttons->addStretch();
    m_column->addLayout(buttons);
    // Queued: a row that has just come has no place before the layout has run.
    const auto show = [this, table] {
        const QRect cell = table->visualRect(table->currentIndex());
        const QPoint middle = table->viewport()->mapTo(widget(), cell.center());
        ensureVisible(middle.x(), middle.y(), 0, 2 * cell.height());
    };
    connect(table, &EditTable::cellReached, this, show, Qt::QueuedConnection);
    return buttons;
}

} // namespace pooldesigner
