// SPDX-License-Identifier: MIT
#include "pages/plainpage.h"

#include "forms/memberheader.h"
#include "forms/pagehead.h"
#include "textcolumn.h"

#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kPageWidth = 860;
constexpr int kAboveHeading = 16;

} // namespace

PlainPage::PlainPage(const QString &title, const QString &sentence, QWidget *parent) : QScrollArea(parent)
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
    m_column->setSpacing(6);
    m_column->addWidget(new PageHead(title, sentence, middle));
    setWidget(content);
}

QLabel *PlainPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_column->parentWidget());
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    heading->setContentsMargins(0, kAboveHeading, 0, 0); // and no spacing, which would stay where a heading is hidden
    m_column->addWidget(heading);
    return heading;
}

QLabel *PlainPage::addNote(const QString &text)
{
    QLabel *note = mutedLabel(text, m_column->parentWidget());
    m_column->addWidget(note);
    return note;
}

} // namespace pooldesigner
