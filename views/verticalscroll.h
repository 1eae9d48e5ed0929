// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace pooldesigner {

// Scrolls what it holds up and down where there is less height than that needs, as on a small screen at twice the size.
// Its width is never cut. Owns the content.
class VerticalScroll final : public QScrollArea {
    Q_OBJECT
public:
    explicit VerticalScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace pooldesigner
