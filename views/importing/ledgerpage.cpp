// SPDX-License-Identifier: MIT
#include "importing/ledgerpage.h"

#include "forms/memberheader.h"
#include "importing/fatebar.h"
#include "importing/ledgerview.h"
#include "panels/searchfield.h"
#include "proselabel.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kPoolLetters = 40;

} // namespace

LedgerPage::LedgerPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ledgerPage"));
    m_filter.setSourceModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("What became of the import"), this));
    m_summary = new ProseLabel({}, this);
    m_summary->setObjectName(QStringLiteral("ledgerSummary"));
    QWidget *table = makeTable();
    layout->addWidget(makePools());
    layout->addWidget(makeFilters());
    layout->addWidget(m_bar);
    layout->addWidget(table, 1);
    layout->addWidget(makeDetails());
    showNothing();
}

QWidget *LedgerPage::makePools()
{
    m_poolRow = new QWidget(this);
    auto *layout = new QHBoxLayout(m_poolRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(tr("Open of the &pools in it:"), m_poolRow);
    m_pools = new QComboBox(m_poolRow);
    m_pools->setObjectName(QStringLiteral("ledgerPools"));
    m_pools->setAccessibleName(tr("Which pool of the file is open"));
    m_pools->setToolTip(tr("Open another pool of the same file or text"));
    m_pools->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pools->setMinimumContentsLength(kPoolLetters);
    m_pools->view()->setObjectName(QStringLiteral("ledgerPoolList"));
    m_pools->view()->setAccessibleName(m_pools->accessibleName());
    label->setBuddy(m_pools);
    layout->addWidget(label);
    layout->addWidget(m_pools);
    layout->addStretch();
    connect(m_pools, &QComboBox::activated, this, &LedgerPage::poolWanted);
    return m_poolRow;
}

void LedgerPage::showPools(const QStringList &pools, int chosen)
{
    m_pools->clear();
    m_pools->addItems(pools);
    m_pools->setCurrentIndex(chosen);
    m_poolRow->setVisible(pools.size() > 1);
}

QWidget *LedgerPage::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_bar = new FateBar(this);
    m_search = new SearchField(tr("Filter members"), m_view, row);
    m_search->setObjectName(QStringLiteral("ledgerFilter"));
    m_search->setFixedWidth(240);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    connect(m_bar, &FateBar::toggled, this, [this](Fate fate, bool shown) {
        m_filter.setShown(fate, shown);
        showEmptyState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showEmptyState();
    });
    return row;
}

QWidget *LedgerPage::makeTable()
{
    m_view = new LedgerView(this);
    m_view->setObjectName(QStringLiteral("ledger"));
    m_view->setModel(&m_filter);
    m_empty = new ProseLabel({}, this);
    m_empty->setObjectName(QStringLiteral("ledgerEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    connect(m_view, &QTreeView::activated, this, &LedgerPage::goToCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerPage::showCurrent);
    return m_pages;
}

QWidget *LedgerPage::makeDetails()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_why = new ProseLabel({}, row);
    m_why->setObjectName(QStringLiteral("ledgerWhy"));
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_goTo = new QPushButton(actionIcon(QStringLiteral("link")), tr("&Go to member"), row);
    m_goTo->setObjectName(QStringLiteral("ledgerGoTo"));
    m_goTo->setToolTip(tr("Show the member in the design (Enter)"));
    layout->addWidget(m_why, 1);
    layout->addWidget(m_goTo, 0, Qt::AlignTop);
    connect(m_goTo, &QPushButton::clicked, this, &LedgerPage::goToCurrent);
    return row;
}

void LedgerPage::showLedger(const QString &import, std::vector<LedgerEntry> entries)
{
    m_import = import;
    m_model.setEntries(std::move(entries));
    const std::map<Fate, int> counts = m_model.counts();
    m_bar->setCounts(counts);
    const int kept = m_model.rowCount() - counts.at(Fate::Defaulted);
    m_summary->setText(
        tr("%1: %2 values in the source, each accounted for once; %3 in the design that it does not say.")
            .arg(import)
            .arg(kept)
            .arg(counts.at(Fate::Defaulted)));
    m_view->setCurrentIndex(m_filter.index(0, 0));
    showEmptyState();
    showCurrent();
}

void LedgerPage::showNothing()
{
    showPools({}, -1);
    showLedger({}, {});
}

void LedgerPage::showEmptyState()
{
    const bool empty = m_filter.rowCount() == 0;
    const bool nothing = m_model.rowCount() == 0;
    if (empty)
        m_empty->setText(nothing ? tr("The open design was not made of a file of another form. Open an export, a "
                                      "request, a template, a state or a command, and this page says what became of "
                                      "each of its members.")
                                 : tr("None of the members matches what is chosen above."));
    for (QWidget *widget : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_search),
                            static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_goTo)})
        widget->setVisible(!nothing);
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

const LedgerEntry *LedgerPage::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.entries()[static_cast<std::size_t>(index.row())] : nullptr;
}

void LedgerPage::showCurrent()
{
    const LedgerEntry *entry = current();
    m_goTo->setEnabled(entry != nullptr && !entry->design.isRoot());
    if (entry == nullptr)
        m_why->clear();
    else
        m_why->setText(entry->why.empty() ? QCoreApplication::translate("Ledger", fateMeaning(entry->fate))
                                          : QString::fromStdString(entry->why));
}

void LedgerPage::goToCurrent()
{
    if (m_goTo->isEnabled())
        Q_EMIT placeWanted(current()->design);
}

} // namespace pooldesigner
