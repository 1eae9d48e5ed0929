// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace pooldesigner {

// Fusion with outlines that can be seen: its own are a shade of the window, which leaves fields and check boxes of the
// dark scheme without any border. Rows and buttons have air around their text, and symbols and boxes to tick grow with
// it (textzoom.h). Words of tool buttons stand in the middle, the arrow of a menu beside them. Bars of tools are flat:
// a gradient over the window's width is work for several threads at each painting. The symbols that every window has
// are the theme's: the style's own are pictures for light windows, and reading one makes Qt load every reader of
// pictures at the start.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT
public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap symbol, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace pooldesigner
