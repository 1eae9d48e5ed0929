// SPDX-License-Identifier: MIT
#pragma once

#include "rules/findingcounts.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace pooldesigner {

// How much is wrong, at a glance: a button for each severity with its symbol and its number, which leads to the next
// finding of that kind. Words are in the tooltips and for screen readers.
class SeverityTally final : public QWidget {
    Q_OBJECT
public:
    explicit SeverityTally(QWidget *parent = nullptr);

    void setCounts(const FindingCounts &counts);

Q_SIGNALS:
    void wanted(pooldesigner::Severity severity);

private:
    std::map<Severity, QToolButton *> m_buttons;
};

} // namespace pooldesigner
