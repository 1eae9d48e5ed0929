// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace pooldesigner {

// The column that a page is written in: no wider than text is easily read, and wider where the text is larger.
class TextColumn final : public QWidget {
    Q_OBJECT
public:
    // `width` in pixels, for text at its normal size.
    TextColumn(int width, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_width;
};

} // namespace pooldesigner
