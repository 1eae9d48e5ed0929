// SPDX-License-Identifier: MIT
#pragma once

#include "document/livereport.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pooldesigner {

class DialogService;
class LiveFleet;
class ReportBar;

// Saves a report on all pools of the fleet while people go on looking at it: how far it is, stopping, what became of
// it. `fleet` and `dialogs` outlive the bar.
class FleetReportBar final : public QWidget {
    Q_OBJECT
public:
    FleetReportBar(const LiveFleet &fleet, DialogService &dialogs, QWidget *parent);

    bool isWriting() const { return m_report.isWriting(); }

private:
    void save();
    void showState();
    void showEnd(const QString &file, const QString &trouble, bool cancelled);

    const LiveFleet *m_fleet;
    DialogService *m_dialogs;
    LiveReport m_report;
    ReportBar *m_bar;
    QLabel *m_status;
    QPushButton *m_stop;
};

} // namespace pooldesigner
