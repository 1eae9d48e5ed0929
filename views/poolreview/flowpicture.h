// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolflow.h"

#include <QWidget>

namespace pooldesigner {

class FlowStation;

// The ways into the pool as a picture: a title and its stations with arrows between them, going on in the next line
// where the width ends.
class FlowPicture final : public QWidget {
    Q_OBJECT
public:
    explicit FlowPicture(QWidget *parent = nullptr);

    void setFlows(std::vector<PoolFlow> flows);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const; // answers the height

    std::vector<PoolFlow> m_flows;
    std::vector<std::vector<FlowStation *>> m_stations; // of each flow
};

} // namespace pooldesigner
