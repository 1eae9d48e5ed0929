// SPDX-License-Identifier: MIT
#pragma once

#include "document/livefleet.h"
#include "items/trendmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace pooldesigner {

class DialogService;

// What became of the pools of a fleet since an earlier snapshot of it, which is read in the same way. Borrows both.
class FleetTrendPane final : public QWidget {
    Q_OBJECT
public:
    FleetTrendPane(const LiveFleet &fleet, DialogService &dialogs, QWidget *parent);

    void compareWith(const QStringList &paths);

private:
    void choose(bool folder);
    void refresh();

    const LiveFleet *m_fleet;
    DialogService *m_dialogs;
    LiveFleet m_before;
    TrendModel m_model;
    QLabel *m_words;
    QTreeView *m_table;
};

} // namespace pooldesigner
