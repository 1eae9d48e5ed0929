// SPDX-License-Identifier: MIT
#pragma once

#include "rules/findingcounts.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace pooldesigner {

// How many findings there are of each kind, as buttons that show and hide them.
class SeverityBar final : public QWidget {
    Q_OBJECT
public:
    explicit SeverityBar(QWidget *parent = nullptr);

    void setCounts(const FindingCounts &counts);
    void showKind(Severity severity);
    void showAll(); // of every severity; accepted ones stay as they are

Q_SIGNALS:
    void toggled(pooldesigner::Severity severity, bool shown);
    void acceptedToggled(bool shown);

private:
    std::map<Severity, QToolButton *> m_buttons;
    QToolButton *m_accepted;
};

} // namespace pooldesigner
