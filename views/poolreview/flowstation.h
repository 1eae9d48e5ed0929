// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolflow.h"

#include <QAbstractButton>

namespace pooldesigner {

// One station of a person's way into the pool, drawn as a box with a symbol for who acts. Pressing it leads to the
// member that decides it.
class FlowStation final : public QAbstractButton {
    Q_OBJECT
public:
    FlowStation(const FlowStep &step, QWidget *parent);

    const FlowStep &step() const { return m_step; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FlowStep m_step;
};

} // namespace pooldesigner
