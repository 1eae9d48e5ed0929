// SPDX-License-Identifier: MIT
#include "fleet/worstchart.h"

#include "theme.h"

#include <QLocale>
#include <QPainter>

#include <array>

namespace pooldesigner {

namespace {

constexpr int kBarHeight = 16;
constexpr int kGap = 8;

} // namespace

WorstChart::WorstChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("worstChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTotals({});
}

void WorstChart::setTotals(const FleetTotals &totals)
{
    m_pools = totals.pools();
    m_parts = {{tr("with errors"), totals.poolsAtWorst(Severity::Error)},
               {tr("with warnings"), totals.poolsAtWorst(Severity::Warning)},
               {tr("with advice"), totals.poolsAtWorst(Severity::Advice)},
               {tr("without findings"), totals.poolsWithout()}};
    QStringList spoken;
    for (const Part &part : m_parts)
        spoken << tr("%1 %2").arg(QLocale().toString(static_cast<qulonglong>(part.pools)), part.words);
    setAccessibleName(tr("Pools by their worst finding: %1").arg(spoken.join(QStringLiteral(", "))));
    setToolTip(accessibleName());
    update();
}

QSize WorstChart::sizeHint() const { return {320, kBarHeight + kGap + 2 * (fontMetrics().height() + 4)}; }

void WorstChart::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    const std::array tints{colors.error, colors.warning, colors.advice, colors.outline};
    const std::array icons{severityIcon(Severity::Error, palette()), severityIcon(Severity::Warning, palette()),
                           severityIcon(Severity::Advice, palette()), actionIcon(QStringLiteral("check"), palette())};
    double x = 0;
    if (m_pools == 0)
        painter.fillRect(QRect(0, 0, width(), kBarHeight), colors.background);
    const int line = fontMetrics().height();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (m_pools > 0) {
            const double wide = static_cast<double>(part.pools) * width() / static_cast<double>(m_pools);
            painter.fillRect(QRectF(x, 0, part.pools > 0 ? std::max(1.0, wide - 1) : 0, kBarHeight), tints[i]);
            x += wide;
        }
        const QRect place(static_cast<int>(i % 2) * width() / 2,
                          kBarHeight + kGap + static_cast<int>(i / 2) * (line + 4), width() / 2, line);
        icons[i].paint(&painter, place.left(), place.top(), line, line);
        painter.setPen(colors.text);
        painter.drawText(place.adjusted(line + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 %2").arg(QLocale().toString(static_cast<qulonglong>(part.pools)), part.words));
    }
}

} // namespace pooldesigner
