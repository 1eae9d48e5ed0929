// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace pooldesigner {

// Fusion with outlines that can be seen: its own are a shade of the window, which leaves fields and check boxes of the
// dark scheme without any border.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT
public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace pooldesigner
