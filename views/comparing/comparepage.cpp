// SPDX-License-Identifier: MIT
#include "comparing/comparepage.h"

#include "comparing/carryoverpane.h"
#include "comparing/changebar.h"
#include "comparing/comparedside.h"
#include "comparing/differenceview.h"
#include "forms/memberheader.h"
#include "items/differencetexts.h"
#include "pages/inlinenotice.h"
#include "panels/searchfield.h"
#include "proselabel.h"
#include "reports/reportbar.h"
#include "theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

ComparePage::ComparePage(PoolDocument &document, QWidget *parent) : QWidget(parent), m_comparison(document)
{
    setObjectName(QStringLiteral("comparePage"));
    m_filter.setSourceModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Compare two pools"), this));
    layout->addWidget(makeSides());
    m_trouble = new InlineNotice("compareTrouble", this);
    layout->addWidget(m_trouble);
    layout->addWidget(makeSummary());
    QWidget *tree = makeTree();
    layout->addWidget(makeFilters());
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(8);
    upperLayout->addWidget(tree, 1);
    upperLayout->addWidget(makeDetails());
    m_commands = new CarryOverPane(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("compareSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_commands);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(m_commands, &CarryOverPane::saveWanted, this, &ComparePage::saveWanted);
    connect(&m_comparison, &LiveComparison::poolsChanged, this, &ComparePage::showPools);
    connect(&m_comparison, &LiveComparison::compared, this, &ComparePage::showDifferences);
    showPools();
    showDifferences();
}

QWidget *ComparePage::makeSides()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_sides[LiveComparison::First] =
        new ComparedSide(QStringLiteral("compareFirst"), tr("First: the pool that exists"), row);
    m_sides[LiveComparison::Second] =
        new ComparedSide(QStringLiteral("compareSecond"), tr("Second: the pool that is wanted"), row);
    auto *swap = new QPushButton(actionIcon(QStringLiteral("compare")), tr("S&wap"), row);
    swap->setObjectName(QStringLiteral("compareSwap"));
    swap->setAccessibleName(tr("Swap the two pools"));
    swap->setToolTip(tr("Let the first pool be the second, and the second the first (Alt+W)"));
    layout->addWidget(m_sides[LiveComparison::First], 1);
    layout->addWidget(swap, 0, Qt::AlignVCenter);
    layout->addWidget(m_sides[LiveComparison::Second], 1);
    connect(swap, &QPushButton::clicked, &m_comparison, &LiveComparison::swap);
    for (const LiveComparison::Side side : {LiveComparison::First, LiveComparison::Second}) {
        connect(m_sides[side], &ComparedSide::fileWanted, this, [this, side] { Q_EMIT fileWanted(side); });
        connect(m_sides[side], &ComparedSide::openDesignWanted, this, [this, side] { Q_EMIT openDesignWanted(side); });
        connect(m_sides[side], &ComparedSide::poolChosen, this,
                [this, side](int index) { Q_EMIT poolWanted(side, index); });
    }
    return row;
}

QWidget *ComparePage::makeSummary()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summary = new QLabel(row);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_report = new ReportBar(QStringLiteral("compareReport"), tr("Save the comparison as a file (Ctrl+Shift+B)"), row);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_report);
    connect(m_report, &ReportBar::saveWanted, this, &ComparePage::reportWanted);
    return row;
}

QWidget *ComparePage::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_bar = new ChangeBar(row);
    for (const Change change : kChanges)
        m_bar->setShown(change, m_filter.isShown(change));
    m_search = new SearchField(tr("Filter differences"), m_view, row);
    m_search->setObjectName(QStringLiteral("compareFilter"));
    m_search->setMaximumWidth(280);
    layout->addWidget(m_bar);
    layout->addWidget(m_search, 1);
    connect(m_bar, &ChangeBar::toggled, this, [this](Change change, bool shown) {
        m_filter.setShown(change, shown);
        m_view->expandAll();
        showEmptyState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        m_view->expandAll();
        showEmptyState();
    });
    return row;
}

QWidget *ComparePage::makeTree()
{
    m_view = new DifferenceView(this);
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setModel(&m_filter);
    m_empty = new ProseLabel({}, this);
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    connect(m_view, &QTreeView::activated, this, &ComparePage::goToCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showCurrent);
    return m_pages;
}

QWidget *ComparePage::makeDetails()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_how = new ProseLabel({}, row);
    m_how->setObjectName(QStringLiteral("compareHow"));
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_goTo = new QPushButton(actionIcon(QStringLiteral("link")), tr("&Go to member"), row);
    m_goTo->setObjectName(QStringLiteral("compareGoTo"));
    m_goTo->setToolTip(tr("Show the member in the open design (Enter)"));
    layout->addWidget(m_how, 1);
    layout->addWidget(m_goTo, 0, Qt::AlignTop);
    connect(m_goTo, &QPushButton::clicked, this, &ComparePage::goToCurrent);
    return row;
}

void ComparePage::showTrouble(const QString &text) { m_trouble->tell(text); }

void ComparePage::showPools()
{
    m_trouble->hide();
    for (const LiveComparison::Side side : {LiveComparison::First, LiveComparison::Second}) {
        m_sides[side]->showPool(m_comparison.name(side), m_comparison.isOpenDesign(side));
        m_sides[side]->showChoices(m_comparison.source(side).choices, m_comparison.source(side).chosen);
    }
    m_model.setNames(m_comparison.name(LiveComparison::First), m_comparison.name(LiveComparison::Second));
}

void ComparePage::showDifferences()
{
    const Difference *before = current();
    const Path place = before != nullptr ? before->path : Path();
    m_model.setDifferences(m_comparison.differences());
    m_commands->setPools(m_comparison.pool(LiveComparison::First), m_comparison.pool(LiveComparison::Second));
    const auto &found = m_model.differences();
    const auto counts = countByChange(found);
    m_bar->setCounts(counts);
    const auto same = counts.at(Change::SameMeaning);
    const int different = static_cast<int>(found.size()) - same;
    QString text = different == 0   ? tr("Both pools mean the same.")
                   : different == 1 ? tr("1 difference.")
                                    : tr("%n differences.", nullptr, different);
    if (counts.at(Change::NewPool) > 0)
        text +=
            u' ' + tr("%n of them cannot be carried over to a pool that exists.", nullptr, counts.at(Change::NewPool));
    if (same > 0)
        text += u' ' + tr("%n more say the same in other words.", nullptr, same);
    m_summary->setText(text);
    m_view->expandAll();
    const auto again = std::ranges::find(found, place, &Difference::path);
    const int row = again == found.end() ? 0 : static_cast<int>(again - found.begin());
    m_view->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(row)));
    showEmptyState();
    showCurrent();
}

void ComparePage::showEmptyState()
{
    const bool empty = m_filter.rowCount() == 0;
    if (empty)
        m_empty->setText(equalInMeaning(m_model.differences())
                             ? tr("Nothing to carry over: the service does the same with both pools. Sets are "
                                  "compared without their order, and members that are absent by what the service "
                                  "takes for them.")
                             : tr("None of the differences matches what is chosen above."));
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

const Difference *ComparePage::current() const
{
    const QVariant row = m_view->currentIndex().data(static_cast<int>(DifferenceModel::Role::Index));
    const auto index = static_cast<std::size_t>(row.toInt());
    return row.isValid() && index < m_model.differences().size() ? &m_model.differences()[index] : nullptr;
}

void ComparePage::showCurrent()
{
    const Difference *difference = current();
    const bool hasOpenDesign =
        m_comparison.isOpenDesign(LiveComparison::First) || m_comparison.isOpenDesign(LiveComparison::Second);
    m_goTo->setEnabled(difference != nullptr && hasOpenDesign);
    m_how->setText(difference == nullptr ? QString()
                                         : tr("%1: %2").arg(QString::fromStdString(changeTitle(difference->change)),
                                                            differenceHow(*difference)));
}

void ComparePage::goToCurrent()
{
    const Difference *difference = current();
    for (const LiveComparison::Side side : {LiveComparison::Second, LiveComparison::First}) {
        if (difference != nullptr && m_comparison.isOpenDesign(side)) {
            Q_EMIT placeWanted(placeIn(m_comparison.pool(side), *difference));
            return;
        }
    }
}

void ComparePage::showEvent(QShowEvent *event)
{
    m_comparison.setWatched(true);
    QWidget::showEvent(event);
}

void ComparePage::hideEvent(QHideEvent *event)
{
    m_comparison.setWatched(false);
    QWidget::hideEvent(event);
}

} // namespace pooldesigner
