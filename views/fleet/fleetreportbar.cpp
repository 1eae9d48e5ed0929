// SPDX-License-Identifier: MIT
#include "fleet/fleetreportbar.h"

#include "document/livefleet.h"
#include "reports/reportbar.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace pooldesigner {

FleetReportBar::FleetReportBar(const LiveFleet &fleet, DialogService &dialogs, QWidget *parent)
    : QWidget(parent), m_fleet(&fleet), m_dialogs(&dialogs),
      m_bar(new ReportBar(QStringLiteral("fleetReport"),
                          tr("Save a report on every pool as a file; the files are read once more (Ctrl+Shift+R)"),
                          this)),
      m_status(new QLabel(this)), m_stop(new QPushButton(tr("Sto&p"), this))
{
    m_status->setObjectName(QStringLiteral("fleetReportStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_stop->setObjectName(QStringLiteral("fleetReportStop"));
    m_stop->setToolTip(tr("Stop writing the report; its file stays as it was"));
    m_stop->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_bar);
    auto *action = new QAction(tr("Save report"), this);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    addAction(action);
    connect(action, &QAction::triggered, this, &FleetReportBar::save);
    connect(m_bar, &ReportBar::saveWanted, this, &FleetReportBar::save);
    connect(m_stop, &QPushButton::clicked, &m_report, &LiveReport::cancel);
    connect(m_fleet, &LiveFleet::cleared, this, &FleetReportBar::showState);
    connect(m_fleet, &LiveFleet::finished, this, &FleetReportBar::showState);
    connect(&m_report, &LiveReport::progressed, this, [this](double fraction) {
        m_status->setText(tr("Writing the report: %1 %").arg(static_cast<int>(fraction * 100)));
    });
    connect(&m_report, &LiveReport::finished, this, &FleetReportBar::showEnd);
    showState();
}

// A report of half a fleet would look like one of the whole.
void FleetReportBar::showState()
{
    m_bar->setCanSave(!m_report.isWriting() && !m_fleet->isLoading() && !m_fleet->pools().empty());
    m_stop->setVisible(m_report.isWriting());
}

void FleetReportBar::save()
{
    if (m_report.isWriting() || m_fleet->isLoading() || m_fleet->pools().empty())
        return;
    const auto target =
        askReportTarget(*m_dialogs, window(), tr("fleet"), [this](const QString &why) { m_status->setText(why); });
    if (!target)
        return;
    m_status->setText(tr("Writing the report"));
    m_report.write(m_fleet->paths(), target->path, target->form, m_bar->redacts());
    showState();
}

void FleetReportBar::showEnd(const QString &file, const QString &trouble, bool cancelled)
{
    m_status->setText(cancelled           ? tr("The report was not saved: writing was stopped")
                      : trouble.isEmpty() ? tr("Saved %1").arg(QDir::toNativeSeparators(file))
                                          : unsavedReportText(file, trouble));
    m_status->setToolTip(m_status->text());
    showState();
}

} // namespace pooldesigner
