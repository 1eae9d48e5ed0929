// SPDX-License-Identifier: MIT
#include "fleet/fleettrendpane.h"

#include "dialogs/dialogservice.h"
#include "proselabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace pooldesigner {

FleetTrendPane::FleetTrendPane(const LiveFleet &fleet, DialogService &dialogs, QWidget *parent)
    : QWidget(parent), m_fleet(&fleet), m_dialogs(&dialogs), m_words(new ProseLabel({}, this)),
      m_table(new QTreeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    auto *folder = new QPushButton(actionIcon(QStringLiteral("open")), tr("Earlier folder…"), this);
    folder->setObjectName(QStringLiteral("trendFolder"));
    folder->setToolTip(tr("Take an earlier snapshot of these pools from a folder"));
    auto *file = new QPushButton(tr("Earlier file…"), this);
    file->setObjectName(QStringLiteral("trendFile"));
    file->setToolTip(tr("Take an earlier snapshot of these pools from a listing or other files"));
    buttons->addWidget(folder);
    buttons->addWidget(file);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_words->setObjectName(QStringLiteral("trendWords"));
    layout->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setAccessibleName(tr("Pools that are not as before"));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(file, &QPushButton::clicked, this, [this] { choose(false); });
    connect(&m_before, &LiveFleet::finished, this, &FleetTrendPane::refresh);
    connect(m_fleet, &LiveFleet::finished, this, &FleetTrendPane::refresh);
    connect(m_fleet, &LiveFleet::cleared, this, &FleetTrendPane::refresh);
    refresh();
}

void FleetTrendPane::choose(bool folder)
{
    const QStringList paths =
        folder ? QStringList{m_dialogs->openFolder(this, tr("Take an earlier snapshot from"), {})}
               : m_dialogs->openFiles(this, tr("Take an earlier snapshot from"), {},
                                      tr("Listings and exports (*.ndjson *.jsonl *.json);;All files (*)"));
    if (!paths.isEmpty() && !paths.front().isEmpty())
        compareWith(paths);
}

void FleetTrendPane::compareWith(const QStringList &paths)
{
    m_before.load(paths);
    refresh();
}

void FleetTrendPane::refresh()
{
    const bool chosen = !m_before.paths().isEmpty();
    if (!chosen) {
        m_words->setText(tr("Take an earlier snapshot of the same pools to see which are new, gone, better or worse, "
                            "and by which rules."));
        return;
    }
    if (m_before.isLoading() || m_fleet->isLoading()) {
        m_words->setText(tr("Both snapshots are being read…"));
        m_model.setTrend({});
        return;
    }
    const FleetTrend trend = compareFleets(m_before.pools(), m_fleet->pools());
    QStringList lines{tr("Compared with %1: %2.").arg(m_before.paths().join(QStringLiteral(", ")), trendText(trend))};
    constexpr std::size_t kMostRules = 5;
    for (std::size_t i = 0; i < std::min(kMostRules, trend.rules.size()); ++i)
        lines << tr("%1: in %2 more pools, no longer in %3.")
                     .arg(QString::fromStdString(trend.rules[i].rule))
                     .arg(trend.rules[i].appeared)
                     .arg(trend.rules[i].vanished);
    if (!m_before.unread().empty())
        lines << tr("Of the earlier snapshot %1 texts could not be read.").arg(m_before.unread().size());
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_model.setTrend(trend);
    for (int column = 0; column + 1 < TrendModel::kColumns; ++column)
        m_table->resizeColumnToContents(column);
}

} // namespace pooldesigner
