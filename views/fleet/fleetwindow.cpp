// SPDX-License-Identifier: MIT
#include "fleet/fleetwindow.h"

#include "dialogs/dialogservice.h"
#include "dialogs/filefilters.h"
#include "document/errortext.h"
#include "fields/quietcombobox.h"
#include "fleet/fleethead.h"
#include "fleet/fleetreportbar.h"
#include "fleet/fleettable.h"
#include "fleet/fleettrendpane.h"
#include "fleet/severitybars.h"
#include "fleet/worstchart.h"
#include "panels/searchfield.h"
#include "theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kUnreadTab = 1;

QString unreadText(const UnreadText &text)
{
    const QString file = QString::fromStdString(text.file);
    if (text.place.empty())
        return errorText(file, text.error);
    const QString place = FleetWindow::tr("%1, %2").arg(file, QString::fromStdString(text.place));
    return errorText(place, {text.error.message}); // the place says the line
}

} // namespace

FleetWindow::FleetWindow(DialogService &dialogs, QWidget *parent)
    : QWidget(parent, Qt::Window), m_dialogs(dialogs), m_model(m_fleet), m_table(new FleetTable(m_model, m_fleet, this))
{
    setObjectName(QStringLiteral("fleetWindow"));
    setWindowTitle(tr("Fleet — Pool Designer"));
    resize(QSize(1280, 720).expandedTo(screen()->availableSize() * 3 / 4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("fleetSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({860, 400});
    layout->addWidget(makeHead());
    layout->addWidget(makeFilters());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    connect(m_table, &QTreeView::activated, this, &FleetWindow::openSelected);
    connect(m_table, &FleetTable::selectedPoolsChanged, this, &FleetWindow::showSelection);
    connect(&m_fleet, &LiveFleet::cleared, this, &FleetWindow::showGrowth);
    connect(&m_fleet, &LiveFleet::grew, this, &FleetWindow::showGrowth);
    showSelection();
}

void FleetWindow::closeEvent(QCloseEvent *event)
{
    m_fleet.cancel();
    QWidget::closeEvent(event);
}

QWidget *FleetWindow::makeHead()
{
    auto *head = new FleetHead(m_fleet, this);
    connect(head, &FleetHead::cancelWanted, &m_fleet, &LiveFleet::cancel);
    connect(head, &FleetHead::folderWanted, this, &FleetWindow::chooseFolder);
    connect(head, &FleetHead::filesWanted, this, &FleetWindow::chooseFiles);
    return head;
}

QWidget *FleetWindow::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new SearchField(tr("Filter pools"), m_table, row);
    m_search->setObjectName(QStringLiteral("fleetFilter"));
    m_search->setToolTip(tr("By name, id, account, region or file (Ctrl+F)"));
    m_grouping = new QuietComboBox(row);
    m_grouping->setObjectName(QStringLiteral("fleetGrouping"));
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->setToolTip(tr("Put pools together that have something in common"));
    for (int i = 0; i < kFleetGroupings; ++i)
        m_grouping->addItem(fleetGroupingTitle(static_cast<FleetGrouping>(i)));
    m_rule = new QPushButton(actionIcon(QStringLiteral("close")), {}, row);
    m_rule->setObjectName(QStringLiteral("fleetRule"));
    m_rule->setToolTip(tr("Show pools whatever rules say of them"));
    m_rule->hide();
    layout->addWidget(m_search, 1);
    layout->addWidget(m_rule);
    layout->addWidget(m_grouping);
    connect(m_search, &QLineEdit::textChanged, &m_model, &FleetModel::setText);
    connect(m_grouping, &QComboBox::activated, this,
            [this](int at) { m_model.setGrouping(static_cast<FleetGrouping>(at)); });
    connect(m_rule, &QPushButton::clicked, this, &FleetWindow::clearRule);
    auto *find = new QAction(tr("Filter pools"), this);
    find->setShortcut(QKeySequence(QStringLiteral("Ctrl+F")));
    addAction(find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    return row;
}

QWidget *FleetWindow::makeRules()
{
    m_ruleList = new QTreeView(this);
    m_ruleList->setObjectName(QStringLiteral("fleetRules"));
    m_ruleList->setAccessibleName(tr("Most frequent rules"));
    m_ruleList->setAccessibleDescription(tr("Enter shows only the pools in which the rule finds something"));
    m_ruleList->setModel(&m_rules);
    m_ruleList->setItemDelegate(new RuleBars(m_ruleList));
    m_ruleList->setRootIsDecorated(false);
    m_ruleList->setUniformRowHeights(true);
    m_ruleList->setAllColumnsShowFocus(true);
    QHeaderView *header = m_ruleList->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(static_cast<int>(RuleTotalModel::Column::Rule), QHeaderView::Stretch);
    for (const RuleTotalModel::Column column : {RuleTotalModel::Column::Pools, RuleTotalModel::Column::Findings})
        m_ruleList->setColumnWidth(static_cast<int>(column), 10 * fontMetrics().averageCharWidth());
    connect(m_ruleList, &QTreeView::activated, this, &FleetWindow::filterByRule);
    return m_ruleList;
}

QWidget *FleetWindow::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    m_chart = new WorstChart(side);
    layout->addWidget(m_chart);
    m_tabs = new QTabWidget(side);
    m_tabs->setObjectName(QStringLiteral("fleetTabs"));
    m_unread = new QListWidget(side);
    m_unread->setObjectName(QStringLiteral("fleetUnread"));
    m_unread->setAccessibleName(tr("What could not be read"));
    m_unread->setWordWrap(true);
    m_unread->setTextElideMode(Qt::ElideNone);
    m_tabs->addTab(makeRules(), tr("&Rules"));
    m_tabs->addTab(m_unread, tr("&Unreadable"));
    m_tabs->addTab(new FleetTrendPane(m_fleet, m_dialogs, side), tr("&Trend"));
    layout->addWidget(m_tabs, 1);
    return side;
}

QWidget *FleetWindow::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_open = new QPushButton(actionIcon(QStringLiteral("edit")), tr("&Open in designer"), row);
    m_open->setObjectName(QStringLiteral("fleetOpen"));
    m_open->setToolTip(tr("Open the chosen pool in the designer (Enter)"));
    m_compare = new QPushButton(actionIcon(QStringLiteral("compare")), tr("Co&mpare two"), row);
    m_compare->setObjectName(QStringLiteral("fleetCompare"));
    m_compare->setToolTip(tr("Compare the two chosen pools (Ctrl+D)"));
    m_compare->setShortcut(QKeySequence(QStringLiteral("Ctrl+D")));
    layout->addWidget(m_open);
    layout->addWidget(m_compare);
    layout->addWidget(new FleetReportBar(m_fleet, m_dialogs, row), 1);
    connect(m_open, &QPushButton::clicked, this, &FleetWindow::openSelected);
    connect(m_compare, &QPushButton::clicked, this, &FleetWindow::compareSelected);
    return row;
}

void FleetWindow::chooseFolder()
{
    const QString folder = m_dialogs.openFolder(this, tr("Read a fleet from a folder"), m_folder);
    if (folder.isEmpty())
        return;
    m_folder = folder;
    load({folder});
}

void FleetWindow::chooseFiles()
{
    const QStringList files = m_dialogs.openFiles(this, tr("Read a fleet from files"), m_folder, fleetFileFilter());
    if (!files.isEmpty())
        load(files);
}

void FleetWindow::showGrowth()
{
    m_chart->setTotals(m_fleet.totals());
    m_rules.setTotals(m_fleet.totals());
    showUnread();
}

void FleetWindow::showUnread()
{
    const std::vector<UnreadText> &unread = m_fleet.unread();
    if (unread.size() < m_unreadShown) {
        m_unread->clear();
        m_unreadShown = 0;
    }
    for (; m_unreadShown < unread.size(); ++m_unreadShown)
        m_unread->addItem(unreadText(unread[m_unreadShown]));
    m_tabs->setTabText(kUnreadTab, unread.empty() ? tr("&Unreadable") : tr("&Unreadable (%1)").arg(unread.size()));
}

void FleetWindow::showSelection()
{
    const std::size_t count = m_table->selectedPools().size();
    m_open->setEnabled(count == 1);
    m_compare->setEnabled(count == 2);
}

void FleetWindow::filterByRule()
{
    const QModelIndex rule = m_ruleList->currentIndex();
    if (!rule.isValid())
        return;
    m_model.setRule(rule.data(static_cast<int>(RuleTotalModel::Role::Id)).toString().toStdString());
    m_rule->setText(tr("Only pools with: %1").arg(QString::fromStdString(m_model.rule())));
    m_rule->show();
}

void FleetWindow::clearRule()
{
    m_model.setRule({});
    m_rule->hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

void FleetWindow::openSelected()
{
    const std::vector<PoolSummary> pools = m_table->selectedPools();
    if (pools.size() == 1)
        Q_EMIT openWanted(pools.front());
}

void FleetWindow::compareSelected()
{
    const std::vector<PoolSummary> pools = m_table->selectedPools();
    if (pools.size() == 2)
        Q_EMIT compareWanted(pools[0], pools[1]);
}

} // namespace pooldesigner
