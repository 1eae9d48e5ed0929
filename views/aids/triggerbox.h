// SPDX-License-Identifier: MIT
#pragma once

#include "aids/trigger.h"

#include <QAbstractButton>

namespace pooldesigner {

// One trigger in the picture of the flows: a button with its name and its function. The box of the trigger whose
// details are shown is checked.
class TriggerBox final : public QAbstractButton {
    Q_OBJECT
public:
    TriggerBox(const Trigger &trigger, QWidget *parent); // `trigger` must outlive the box

    const Trigger &trigger() const { return *m_trigger; }
    void setState(const TriggerState &state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();                         // got the focus
    void stepWanted(int rows, int columns); // an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QFont fontOfName(int room) const;

    const Trigger *m_trigger;
    TriggerState m_state;
};

} // namespace pooldesigner
