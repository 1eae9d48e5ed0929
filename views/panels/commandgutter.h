// SPDX-License-Identifier: MIT
#pragma once

#include "panels/commandview.h"

namespace pooldesigner {

// The strip left of the command; the view draws what belongs in it.
class CommandGutter final : public QWidget {
    Q_OBJECT
public:
    explicit CommandGutter(CommandView &view) : QWidget(&view), m_view(view) {}

    QSize sizeHint() const override { return {m_view.fontMetrics().height() + 8, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CommandView &m_view;
};

} // namespace pooldesigner
