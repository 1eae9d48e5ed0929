// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace pooldesigner {

// How many members had which fate, as buttons that show and hide them. Fates of none are not shown.
class FateBar final : public QWidget {
    Q_OBJECT
public:
    explicit FateBar(QWidget *parent = nullptr);

    void setCounts(const std::map<Fate, int> &counts);

Q_SIGNALS:
    void toggled(pooldesigner::Fate fate, bool shown);

private:
    std::map<Fate, QToolButton *> m_buttons;
};

} // namespace pooldesigner
