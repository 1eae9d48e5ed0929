// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleettotals.h"

#include <QWidget>

namespace pooldesigner {

// How many pools have errors, only warnings, only advice, and nothing: one bar for the whole fleet, and what its
// colours mean with the numbers below it.
class WorstChart final : public QWidget {
    Q_OBJECT
public:
    explicit WorstChart(QWidget *parent = nullptr);

    void setTotals(const FleetTotals &totals);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString words;
        std::size_t pools = 0;
    };
    std::vector<Part> m_parts; // errors, warnings, advice, nothing
    std::size_t m_pools = 0;
};

} // namespace pooldesigner
