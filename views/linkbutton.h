// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace pooldesigner {

// A small command at the end of a row, such as Reset: symbol and words without a frame, which end where the row ends.
// Under the mouse they look like a link; with the keyboard they are outlined.
class LinkButton final : public QToolButton {
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pooldesigner
