// SPDX-License-Identifier: MIT
#include "poolreview/factrow.h"

#include "firstline.h"
#include "forms/memberheader.h"
#include "linkbutton.h"
#include "proselabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kWordWidth = 14; // average letters, so that sentences begin below one another

} // namespace

FactRow::FactRow(Fact fact, const FactAction &action, QWidget *parent)
    : QWidget(parent), m_fact(std::move(fact)), m_symbol(new QLabel(this)), m_word(new QLabel(m_fact.word, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_symbol->setFixedWidth(fontMetrics().height());
    m_word->setFixedWidth(kWordWidth * fontMetrics().averageCharWidth());
    m_word->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new ProseLabel(m_fact.text, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(text);
    if (!m_fact.detail.isEmpty()) {
        QLabel *detail = mutedLabel(m_fact.detail, this);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(detail);
    }
    words->addStretch();
    auto *button = new LinkButton(this);
    button->setObjectName(m_fact.name);
    button->setText(action.text);
    button->setIcon(actionIcon(action.icon));
    button->setToolTip(action.tip);
    const QString said = m_fact.word.isEmpty() ? m_fact.text : tr("%1: %2").arg(m_fact.word, m_fact.text);
    button->setAccessibleName(tr("%1: %2").arg(action.text, said));
    button->setAccessibleDescription(m_fact.detail);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_word, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    alignWithButton({m_symbol, m_word, text}, button);
    connect(button, &LinkButton::clicked, this, &FactRow::activated);
    paintSymbol();
}

void FactRow::paintSymbol()
{
    if (!m_fact.symbol.isEmpty())
        m_symbol->setPixmap(symbolIcon(m_fact.symbol, m_fact.tint, palette()).pixmap(fontMetrics().height()));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, themeColors(palette()).*m_fact.tint);
    m_word->setPalette(tinted);
}

void FactRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSymbol();
    QWidget::changeEvent(event);
}

FactList::FactList(FactAction action, QWidget *parent)
    : QWidget(parent), m_action(std::move(action)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void FactList::setFacts(std::vector<Fact> facts)
{
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater(); // its button may be what is being pressed
        item->widget()->hide();
        delete item;
    }
    for (int index = 0; const Fact &fact : m_facts) {
        auto *row = new FactRow(fact, m_action, this);
        connect(row, &FactRow::activated, this, [this, index] { Q_EMIT activated(index); });
        m_layout->addWidget(row);
        ++index;
    }
}

} // namespace pooldesigner
