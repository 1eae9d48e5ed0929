// SPDX-License-Identifier: MIT
#pragma once

#include "aids/trigger.h"

#include <QWidget>

#include <vector>

namespace pooldesigner {

class TriggerBox;

// A picture of what happens when people sign up, sign in and get tokens and messages, a line each, with a box where a
// trigger runs. One box is the current one, which Tab reaches; arrow keys go to the others.
class LambdaFlow final : public QWidget {
    Q_OBJECT
public:
    explicit LambdaFlow(QWidget *parent = nullptr);

    void showDesign(const PoolConfig &config);
    const Trigger &current() const;

Q_SIGNALS:
    void currentChanged();
    void activated(); // the current box was clicked, or Enter pressed on it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TriggerBox *addBox(const Trigger &trigger);
    void makeCurrent(TriggerBox *box);
    void step(int rows, int columns);

    std::vector<TriggerBox *> m_boxes;
    TriggerBox *m_current = nullptr;
};

} // namespace pooldesigner
