// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace pooldesigner {

// A wrapped paragraph of plain text. A layout asks a QLabel for its height many times while a page is made, and each
// answer shapes the whole text again; this one remembers the last answers, which takes a third off the start of the
// program.
class ProseLabel : public QLabel {
    Q_OBJECT
public:
    explicit ProseLabel(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    struct Known {
        QString text;
        QFont font;
        int width = -1;
        int height = 0;
    };
    mutable Known m_known[2]; // newest first
};

} // namespace pooldesigner
