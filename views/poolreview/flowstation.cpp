// SPDX-License-Identifier: MIT
#include "poolreview/flowstation.h"

#include "symbolicon.h"

#include <QPainter>

namespace pooldesigner {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 2;
constexpr int kWidth = 168;
constexpr int kRadius = 5;

QString whoActs(FlowStep::Kind kind)
{
    switch (kind) {
    case FlowStep::Kind::Person: return FlowStation::tr("Person");
    case FlowStep::Kind::Function: return FlowStation::tr("Function");
    case FlowStep::Kind::Service: break;
    }
    return FlowStation::tr("Cognito");
}

QString symbolOf(FlowStep::Kind kind)
{
    switch (kind) {
    case FlowStep::Kind::Person: return QStringLiteral("edit");
    case FlowStep::Kind::Function: return QStringLiteral("command");
    case FlowStep::Kind::Service: break;
    }
    return QStringLiteral("settings");
}

} // namespace

FlowStation::FlowStation(const FlowStep &step, QWidget *parent) : QAbstractButton(parent), m_step(step)
{
    const QString title = QString::fromStdString(step.title);
    const QString detail = QString::fromStdString(step.detail);
    setObjectName(QStringLiteral("station/") + title);
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(detail.isEmpty() ? tr("%1: %2").arg(whoActs(step.kind), title)
                                       : tr("%1: %2, %3").arg(whoActs(step.kind), title, detail));
    setToolTip(tr("%1. Press to go to %2.").arg(accessibleName(), QString::fromStdString(step.place.toString())));
}

QSize FlowStation::sizeHint() const { return {kWidth, 2 * fontMetrics().height() + kGap + 2 * kPadding}; }

void FlowStation::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ours = m_step.kind == FlowStep::Kind::Function;
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || ours ? colors.accent : colors.outline, width));
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), kRadius, kRadius);

    const int line = fontMetrics().height();
    const QIcon icon = symbolIcon(symbolOf(m_step.kind), ours ? &ThemeColors::accent : &ThemeColors::muted, palette());
    icon.paint(&painter, kPadding, kPadding, line, line);
    QRect upper(kPadding + line + 4, kPadding, this->width() - 2 * kPadding - line - 4, line);
    const QRect lower(kPadding, kPadding + line + kGap, this->width() - 2 * kPadding, line);
    painter.setPen(colors.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, upper.width()));
    painter.setPen(colors.muted);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(QString::fromStdString(m_step.detail), Qt::ElideMiddle, lower.width()));
}

} // namespace pooldesigner
