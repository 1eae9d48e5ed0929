// SPDX-License-Identifier: MIT
#include "poolreview/flowpicture.h"

#include "poolreview/flowstation.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kBetween = 28; // room for an arrow
constexpr int kBelow = 12;
constexpr int kBetweenFlows = 16;
constexpr qreal kArrowHead = 5;
constexpr int kUsualWidth = 640;

void drawHead(QPainter &painter, QPointF at)
{
    const QPointF head[] = {at, at + QPointF(-kArrowHead, -kArrowHead), at + QPointF(-kArrowHead, kArrowHead)};
    painter.drawPolygon(head, 3);
}

} // namespace

FlowPicture::FlowPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("flowPicture"));
    setAccessibleName(tr("How people get in"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowPicture::setFlows(std::vector<PoolFlow> flows)
{
    if (flows == m_flows)
        return;
    m_flows = std::move(flows);
    for (const auto &stations : m_stations)
        qDeleteAll(stations);
    m_stations.clear();
    for (const PoolFlow &flow : m_flows) {
        std::vector<FlowStation *> &stations = m_stations.emplace_back();
        for (const FlowStep &step : flow.steps) {
            auto *station = new FlowStation(step, this);
            connect(station, &FlowStation::clicked, this, [this, place = step.place] { Q_EMIT placeWanted(place); });
            station->show();
            stations.push_back(station);
        }
    }
    arrange(width(), true);
    updateGeometry();
    update();
}

QSize FlowPicture::sizeHint() const { return {kUsualWidth, arrange(kUsualWidth, false)}; }

int FlowPicture::arrange(int width, bool move) const
{
    int y = 0;
    for (const auto &stations : m_stations) {
        y += fontMetrics().height() + kBelow / 2;
        int x = 0;
        int height = 0;
        for (FlowStation *station : stations) {
            const QSize size = station->sizeHint();
            if (x > 0 && x + size.width() > width) {
                x = 0;
                y += size.height() + kBelow;
            }
            if (move)
                station->setGeometry(QRect(QPoint(x, y), size));
            x += size.width() + kBetween;
            height = size.height();
        }
        y += height + kBetweenFlows;
    }
    return std::max(0, y - kBetweenFlows);
}

void FlowPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t flow = 0; flow < m_stations.size(); ++flow) {
        const auto &stations = m_stations[flow];
        if (stations.empty())
            continue;
        painter.setPen(colors.text);
        painter.drawText(QPoint(0, stations.front()->y() - kBelow / 2 - fontMetrics().descent()),
                         QString::fromStdString(m_flows[flow].title));
        painter.setPen(QPen(colors.muted, 1.5));
        for (std::size_t i = 1; i < stations.size(); ++i) {
            const QRect from = stations[i - 1]->geometry();
            const QRect to = stations[i]->geometry();
            const QPointF end(to.left() - 3, to.center().y());
            painter.setBrush(Qt::NoBrush);
            if (from.y() == to.y()) {
                painter.drawLine(QPointF(from.right() + 3, from.center().y()), end - QPointF(kArrowHead, 0));
                painter.setBrush(colors.muted);
                drawHead(painter, end);
            } else { // the line ends: a mark that it goes on below
                painter.setBrush(colors.muted);
                const QPointF start(from.right() + 3, from.center().y());
                painter.drawLine(start, start + QPointF(kArrowHead + 4, 0));
                drawHead(painter, start + QPointF(2 * kArrowHead + 4, 0));
            }
        }
    }
}

} // namespace pooldesigner
