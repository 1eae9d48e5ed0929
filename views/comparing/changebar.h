// SPDX-License-Identifier: MIT
#pragma once

#include "review/changes.h"

#include <QWidget>

class QToolButton;

namespace pooldesigner {

// How many differences there are of each class, as buttons that show and hide them. Classes without any are not shown.
class ChangeBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void setCounts(const std::map<Change, int> &counts);
    void setShown(Change change, bool shown);

Q_SIGNALS:
    void toggled(pooldesigner::Change change, bool shown);

private:
    std::map<Change, QToolButton *> m_buttons;
};

} // namespace pooldesigner
