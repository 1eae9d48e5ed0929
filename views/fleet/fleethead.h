// SPDX-License-Identifier: MIT
#pragma once

#include "document/livefleet.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pooldesigner {

// What is being read, how far it is and how fast, in words and as a bar, with the buttons that begin and end it.
// Borrows the fleet.
class FleetHead final : public QWidget {
    Q_OBJECT
public:
    FleetHead(const LiveFleet &fleet, QWidget *parent);

Q_SIGNALS:
    void cancelWanted();
    void folderWanted();
    void filesWanted();

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void showTitle();
    void showProgress();
    QStringList progressWords() const;

    const LiveFleet *m_fleet;
    QTimer m_tick; // of the clock
    QLabel *m_title;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace pooldesigner
