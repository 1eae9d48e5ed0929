// SPDX-License-Identifier: MIT
#include "textzoom.h"

#include <QApplication>
#include <QToolBar>
#include <QWidget>

#include <algorithm>

namespace pooldesigner {

namespace {

const char kProperty[] = "textZoom"; // of the application: the zoom its fonts are at now

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

int nearestTextZoom(int percent)
{
    const int wanted = std::clamp(percent, kTextZoomMin, kTextZoomMax) + kTextZoomStep / 2;
    return wanted - wanted % kTextZoomStep;
}

int textZoom()
{
    const QVariant zoom = qApp->property(kProperty);
    return zoom.isValid() ? zoom.toInt() : 100;
}

void setTextZoom(int percent)
{
    const int wanted = nearestTextZoom(percent);
    if (wanted == textZoom())
        return;
    const double factor = static_cast<double>(wanted) / textZoom();
    qApp->setProperty(kProperty, wanted);
    // Titles, small print and the command have sizes of their own, which the application's font does not reach.
    QList<std::pair<QWidget *, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont) && (widget->font().resolveMask() & QFont::SizeResolved) != 0)
            own.append({widget, scaled(widget->font(), factor)});
    }
    QApplication::setFont(scaled(QApplication::font(), factor));
    for (const auto &[widget, font] : own)
        widget->setFont(font);
    // Bars ask for the size of their symbols once, and again when the style changes.
    for (QWidget *widget : QApplication::allWidgets()) {
        if (qobject_cast<QToolBar *>(widget) != nullptr) {
            QEvent change(QEvent::StyleChange);
            QApplication::sendEvent(widget, &change);
        }
    }
}

} // namespace pooldesigner
