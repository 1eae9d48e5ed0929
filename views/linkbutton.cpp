// SPDX-License-Identifier: MIT
#include "linkbutton.h"

#include <QPainter>
#include <QStyle>

namespace pooldesigner {

namespace {

constexpr int kGap = 4;     // between symbol and words
constexpr int kPadding = 3; // above and below

} // namespace

LinkButton::LinkButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {iconSize().width() + kGap + words.width(), std::max(iconSize().height(), words.height()) + 2 * kPadding};
}

QSize LinkButton::minimumSizeHint() const { return sizeHint(); }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isPointedAt = isEnabled() && underMouse();
    QFont words = font();
    words.setUnderline(isPointedAt);
    painter.setFont(words);
    painter.setPen(palette().color(isPointedAt ? QPalette::Link : QPalette::ButtonText));
    const QRect content = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, sizeHint(), rect());
    const QRect symbol = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, iconSize(), content);
    icon().paint(&painter, symbol, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.drawText(content,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter |
                         Qt::TextShowMnemonic,
                     text());
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace pooldesigner
