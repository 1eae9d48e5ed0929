// SPDX-License-Identifier: MIT
#include "verticalscroll.h"

#include <QEvent>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kFewestLines = 8;

} // namespace

VerticalScroll::VerticalScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
}

QSize VerticalScroll::sizeHint() const { return widget()->sizeHint(); }

QSize VerticalScroll::minimumSizeHint() const
{
    const QSize all = widget()->minimumSizeHint();
    return {all.width(), std::min(all.height(), kFewestLines * fontMetrics().lineSpacing())};
}

bool VerticalScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace pooldesigner
