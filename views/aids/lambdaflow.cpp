// SPDX-License-Identifier: MIT
#include "aids/lambdaflow.h"

#include "aids/triggerbox.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kColumns = 3;
constexpr int kSpaceBetween = 26;
constexpr qreal kArrowHead = 5;

void drawArrow(QPainter &painter, QPointF from, QPointF to)
{
    painter.drawLine(from, to - QPointF(kArrowHead, 0));
    const QPointF head[] = {to, to + QPointF(-kArrowHead, -kArrowHead), to + QPointF(-kArrowHead, kArrowHead)};
    painter.drawPolygon(head, 3);
}

} // namespace

LambdaFlow::LambdaFlow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("lambdaFlow"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceBetween);
    const QString flows[] = {tr("Sign-up"),         tr("Sign-in"), tr("Custom\nchallenge"),
                             tr("From\nelsewhere"), tr("Tokens"),  tr("Messages")};
    for (int row = 0; const QString &flow : flows)
        grid->addWidget(new QLabel(flow, this), row++, 0);
    for (const Trigger &trigger : allTriggers())
        grid->addWidget(addBox(trigger), trigger.row, trigger.column + 1);
    for (int column = 1; column <= kColumns; ++column)
        grid->setColumnStretch(column, 1);
    makeCurrent(m_boxes.front());
}

TriggerBox *LambdaFlow::addBox(const Trigger &trigger)
{
    auto *box = new TriggerBox(trigger, this);
    m_boxes.push_back(box);
    connect(box, &TriggerBox::entered, this, [this, box] { makeCurrent(box); });
    connect(box, &TriggerBox::stepWanted, this, &LambdaFlow::step);
    connect(box, &TriggerBox::clicked, this, [this, box] {
        makeCurrent(box);
        Q_EMIT activated();
    });
    return box;
}

void LambdaFlow::showDesign(const PoolConfig &config)
{
    for (TriggerBox *box : m_boxes)
        box->setState(triggerState(config, box->trigger()));
}

const Trigger &LambdaFlow::current() const { return m_current->trigger(); }

void LambdaFlow::makeCurrent(TriggerBox *box)
{
    const bool moves = m_current != box;
    m_current = box;
    for (TriggerBox *other : m_boxes) {
        other->setChecked(other == box); // a click has toggled it
        other->setFocusPolicy(other == box ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (moves)
        Q_EMIT currentChanged();
}

void LambdaFlow::step(int rows, int columns)
{
    const int row = current().row + rows;
    const int column = current().column + columns;
    // Up and down go to the last box of a shorter line.
    TriggerBox *best = nullptr;
    for (TriggerBox *box : m_boxes) {
        const Trigger &trigger = box->trigger();
        if (trigger.row == row && (trigger.column == column || (rows != 0 && trigger.column < column)))
            best = box;
    }
    if (best != nullptr)
        best->setFocus(Qt::OtherFocusReason);
}

void LambdaFlow::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.muted, 1.5));
    painter.setBrush(colors.muted);
    for (std::size_t i = 1; i < m_boxes.size(); ++i) {
        const QRect left = m_boxes[i - 1]->geometry();
        const QRect right = m_boxes[i]->geometry();
        const QRect between(left.right() + 1, left.top(), right.left() - left.right() - 1, left.height());
        switch (m_boxes[i]->trigger().link) {
        case Trigger::Link::None: break;
        case Trigger::Link::Then:
            drawArrow(painter, QPointF(between.left() + 3, between.center().y()),
                      QPointF(between.right() - 2, between.center().y()));
            break;
        case Trigger::Link::Or: painter.drawText(between, Qt::AlignCenter, tr("or")); break;
        }
    }
}

} // namespace pooldesigner
