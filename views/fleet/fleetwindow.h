// SPDX-License-Identifier: MIT
#pragma once

#include "document/livefleet.h"
#include "items/fleetmodel.h"
#include "items/ruletotalmodel.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace pooldesigner {

class DialogService;
class FleetTable;
class SearchField;
class WorstChart;

// Many pools at once, in a window of its own: a table that sorts, groups and filters, charts of the same pools, what
// could not be read, and what became of them since an earlier snapshot. Everything follows while files are read.
class FleetWindow final : public QWidget {
    Q_OBJECT
public:
    // `dialogs` outlives the window.
    FleetWindow(DialogService &dialogs, QWidget *parent);

    void load(const QStringList &paths) { m_fleet.load(paths); }
    const LiveFleet &fleet() const { return m_fleet; }

Q_SIGNALS:
    void openWanted(const pooldesigner::PoolSummary &pool);
    void compareWanted(const pooldesigner::PoolSummary &first, const pooldesigner::PoolSummary &second);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeSide();
    QWidget *makeRules();
    QWidget *makeButtons();
    void chooseFolder();
    void chooseFiles();
    void showGrowth();
    void showUnread();
    void showSelection();
    void filterByRule();
    void clearRule();
    void openSelected();
    void compareSelected();

    DialogService &m_dialogs;
    LiveFleet m_fleet;
    FleetModel m_model;
    RuleTotalModel m_rules;
    QString m_folder; // of the last dialog
    std::size_t m_unreadShown = 0;
    FleetTable *m_table;
    SearchField *m_search = nullptr;
    QComboBox *m_grouping = nullptr;
    QPushButton *m_rule = nullptr; // names the rule that pools are filtered by; pressing it takes the filter away
    WorstChart *m_chart = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTreeView *m_ruleList = nullptr;
    QListWidget *m_unread = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace pooldesigner
