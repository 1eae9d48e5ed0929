// SPDX-License-Identifier: MIT
#include "aids/triggerbox.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace pooldesigner {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 2;
constexpr int kLeastWidth = 72;
constexpr int kWidth = 180;
constexpr double kLeastShare = 0.75; // of the size of the font

} // namespace

TriggerBox::TriggerBox(const Trigger &trigger, QWidget *parent) : QAbstractButton(parent), m_trigger(&trigger)
{
    setObjectName(QLatin1String("trigger/") + trigger.label());
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(trigger.label());
    setState({});
}

void TriggerBox::setState(const TriggerState &state)
{
    m_state = state;
    const QString spoken = state.isSet ? state.function : tr("not set");
    setAccessibleName(tr("%1: %2").arg(text(), spoken));
    setAccessibleDescription(tr("Arrow keys go to other triggers, Enter to the field of this one"));
    setToolTip(accessibleName());
    update();
}

QSize TriggerBox::sizeHint() const { return {kWidth, 2 * fontMetrics().height() + kGap + 2 * kPadding}; }

QSize TriggerBox::minimumSizeHint() const { return {kLeastWidth, sizeHint().height()}; }

// A little smaller where that keeps a long name whole.
QFont TriggerBox::fontOfName(int room) const
{
    QFont fitting = font();
    const double least = fitting.pointSizeF() * kLeastShare;
    while (QFontMetrics(fitting).horizontalAdvance(text()) > room && fitting.pointSizeF() > least)
        fitting.setPointSizeF(fitting.pointSizeF() - 0.25);
    return fitting;
}

void TriggerBox::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const qreal width = strong ? 2 : 1;
    QPen border(strong ? colors.accent : colors.outline, width);
    if (!m_state.isSet && !strong)
        border.setStyle(Qt::DashLine);
    painter.setPen(border);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), 3, 3);
    }

    const int line = fontMetrics().height();
    QRect upper(kPadding, kPadding, this->width() - 2 * kPadding, line);
    QRect lower = upper.translated(0, line + kGap);
    painter.setPen(m_state.isSet ? colors.text : colors.muted);
    painter.setFont(fontOfName(upper.width()));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, upper.width()));
    painter.setFont(font());
    if (m_state.isSet) {
        actionIcon(QStringLiteral("check"), palette()).paint(&painter, lower.x(), lower.y(), line, line);
        lower.setLeft(lower.left() + line + 4);
    }
    const QString words = m_state.isSet ? m_state.function : tr("not set");
    painter.setPen(colors.muted);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words, Qt::ElideMiddle, lower.width()));
}

void TriggerBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT stepWanted(0, -1); return;
    case Qt::Key_Right: Q_EMIT stepWanted(0, 1); return;
    case Qt::Key_Up: Q_EMIT stepWanted(-1, 0); return;
    case Qt::Key_Down: Q_EMIT stepWanted(1, 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void TriggerBox::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT entered();
}

} // namespace pooldesigner
