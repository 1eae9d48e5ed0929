// SPDX-License-Identifier: MIT
#include "fleet/fleethead.h"

#include "forms/memberheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace pooldesigner {

namespace {

constexpr int kTickMs = 250;
constexpr int kSteps = 1000; // of the progress bar
constexpr int kBarHeight = 8;
constexpr int kMostNotes = 3; // in the status line; all stand in its tooltip

QString number(double value) { return QLocale().toString(static_cast<qlonglong>(value)); }

} // namespace

FleetHead::FleetHead(const LiveFleet &fleet, QWidget *parent)
    : QWidget(parent), m_fleet(&fleet), m_title(pageTitle(tr("Fleet"), this)), m_status(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel *label : {m_title, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("fleetTitle"));
    m_status->setObjectName(QStringLiteral("fleetStatus"));
    m_progress->setObjectName(QStringLiteral("fleetProgress"));
    m_progress->setAccessibleName(tr("Read so far"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(kBarHeight);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    words->addWidget(m_progress);
    layout->addLayout(words, 1);
    m_cancel = addButton("fleetCancel", tr("&Cancel"), tr("Stop reading; what was read stays (Alt+C)"));
    const QPushButton *folder =
        addButton("fleetFolder", tr("Fo&lder…"), tr("Read every pool in a folder and below it"));
    const QPushButton *files =
        addButton("fleetFiles", tr("F&iles…"), tr("Read several files, or a listing with a pool a line"));
    connect(m_cancel, &QPushButton::clicked, this, &FleetHead::cancelWanted);
    connect(folder, &QPushButton::clicked, this, &FleetHead::folderWanted);
    connect(files, &QPushButton::clicked, this, &FleetHead::filesWanted);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &FleetHead::showProgress);
    connect(m_fleet, &LiveFleet::cleared, this, &FleetHead::showTitle);
    connect(m_fleet, &LiveFleet::finished, this, [this] {
        m_tick.stop();
        showProgress();
    });
    showProgress();
}

QPushButton *FleetHead::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setToolTip(tip);
    layout()->addWidget(made);
    layout()->setAlignment(made, Qt::AlignTop);
    return made;
}

void FleetHead::showTitle()
{
    const QStringList &paths = m_fleet->paths();
    m_title->setText(tr("Fleet: %1").arg(paths.size() == 1 ? paths.front() : tr("%1 files").arg(paths.size())));
    m_title->setToolTip(paths.mid(0, 20).join(QLatin1Char('\n')));
    m_tick.start();
    showProgress();
}

QStringList FleetHead::progressWords() const
{
    const FleetProgress &progress = m_fleet->progress();
    const double seconds = m_fleet->seconds();
    QStringList words{tr("%1 pools").arg(number(static_cast<double>(progress.pools())))};
    if (progress.unread() > 0)
        words << tr("%1 unreadable").arg(number(static_cast<double>(progress.unread())));
    if (m_fleet->isLoading()) {
        words << tr("%1 a second").arg(number(progress.poolsPerSecond(seconds)));
        if (const auto left = progress.secondsLeft(seconds))
            words << tr("%1 s left").arg(number(*left + 1));
        return words;
    }
    const FindingCounts &counts = m_fleet->totals().counts();
    words << tr("%1 errors").arg(number(counts.errors)) << tr("%1 warnings").arg(number(counts.warnings))
          << tr("%1 advice").arg(number(counts.advice));
    if (m_fleet->wasCancelled())
        words << tr("reading was cancelled");
    return words + m_fleet->notes().mid(0, kMostNotes);
}

void FleetHead::showProgress()
{
    const bool loading = m_fleet->isLoading();
    const bool anything = loading || !m_fleet->paths().isEmpty();
    m_status->setText(anything ? progressWords().join(QStringLiteral(" · "))
                               : tr("Take a folder or files: every pool in them is read and checked."));
    m_status->setToolTip(m_fleet->notes().join(QLatin1Char('\n')));
    const auto fraction = m_fleet->progress().fraction();
    m_progress->setRange(0, loading && !fraction ? 0 : kSteps);
    m_progress->setValue(static_cast<int>(fraction.value_or(0) * kSteps));
    m_progress->setVisible(loading);
    m_cancel->setEnabled(loading);
}

} // namespace pooldesigner
