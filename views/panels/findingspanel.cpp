// SPDX-License-Identifier: MIT
#include "panels/findingspanel.h"

#include "document/acceptance.h"
#include "document/pooldocument.h"
#include "document/profilechoice.h"
#include "panels/findingcursor.h"
#include "panels/findingdelegate.h"
#include "panels/findingdetails.h"
#include "panels/findingfixer.h"
#include "panels/findinglist.h"
#include "panels/findingsheader.h"
#include "panels/nofindings.h"
#include "rules/reviewers/reviewers.h"
#include "rules/utf8.h"
#include "rules/validator.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pooldesigner {

FindingsPanel::FindingsPanel(PoolDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_fixer(new FindingFixer(document, this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_filter.setSourceModel(&m_model);
    makeList();
    m_cursor = std::make_unique<FindingCursor>(m_model, m_filter, *m_list);
    makeActions();
    m_header = new FindingsHeader(m_list, {m_fix, m_fixAll, m_explain}, this);
    m_details = new FindingDetails(this);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_details->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    wireHeader();
    wireDetails();
    showEmptyState();
    showCurrent();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::makeList()
{
    m_list = new FindingList(this);
    m_list->setObjectName(QStringLiteral("findingList"));
    m_list->setWhatsThis(
        tr("What is wrong with the design, or could be better. Enter goes to the setting, Ctrl+. mends, "
           "Alt+Enter explains."));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(DiagnosticModel::Column::Fix) && !index.data().toString().isEmpty())
            fixCurrent();
        else
            activateCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);

    m_none = new NoFindings(this);
    connect(m_none, &NoFindings::allWanted, this, [this] {
        m_header->showAll();
        m_list->setFocus();
    });
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_none);
}

void FindingsPanel::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &icon, const QString &tip) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : actionIcon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        m_list->addAction(action);
        return action;
    };
    m_goTo = make("goTo", tr("Go to the setting"), {}, tr("Show the setting that the finding is about"));
    m_goTo->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_goTo->setShortcutContext(Qt::WidgetShortcut);
    m_fix = make("fix", tr("Fi&x the finding"), QStringLiteral("fix"), tr("Mend the chosen finding (Ctrl+.)"));
    m_fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_fixAll = make("fixAll", tr("Fix all t&hat is safe"), {},
                    tr("Apply the safe fixes of all findings in one step (Ctrl+F8)"));
    m_fixAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F8));
    m_explain = make("explain", tr("&Explain the finding"), QStringLiteral("help"),
                     tr("Say why the chosen finding matters, or that of the field (Alt+Enter)"));
    m_explain->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    m_explain->setCheckable(true);
    m_fix->setIconText(tr("Fix")); // of buttons, which stand beside the findings
    m_fixAll->setIconText(tr("Fix all"));
    m_explain->setIconText(tr("Explain"));
    for (QAction *action : {m_fix, m_fixAll, m_explain}) {
        action->setStatusTip(action->toolTip());
        action->setShortcutContext(Qt::WindowShortcut); // what is wrong with a field is explained and mended from there
        addAction(action);
    }
    QAction *copy = make("copyMessage", tr("Copy the message"), QStringLiteral("copy"), {});
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_goTo, &QAction::triggered, this, &FindingsPanel::activateCurrent);
    connect(m_fix, &QAction::triggered, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()) || m_cursor->isHere())
            fixCurrent();
        else
            activateCurrent(); // what will be mended is seen first
    });
    connect(m_fixAll, &QAction::triggered, this, &FindingsPanel::fixAll);
    connect(m_explain, &QAction::triggered, this, &FindingsPanel::explainFromAnywhere);
    connect(copy, &QAction::triggered, this, &FindingsPanel::copyMessage);
}

void FindingsPanel::wireHeader()
{
    connect(m_header, &FindingsHeader::severityToggled, this, [this](Severity severity, bool shown) {
        m_filter.setShown(severity, shown);
        showEmptyState();
    });
    connect(m_header, &FindingsHeader::acceptedToggled, this, [this](bool shown) {
        m_filter.setAcceptedShown(shown);
        showEmptyState();
    });
    connect(m_header, &FindingsHeader::restricted, this, &FindingsPanel::applyFilter);
    connect(m_header, &FindingsHeader::undecidedWanted, this, [this] {
        m_list->setCurrentIndex({});
        setExplained(true);
    });
}

void FindingsPanel::wireDetails()
{
    connect(m_details, &FindingDetails::placeActivated, this, &FindingsPanel::activated);
    connect(m_details, &FindingDetails::fixChosen, m_fixer, &FindingFixer::apply);
    connect(m_fixer, &FindingFixer::fixed, this, &FindingsPanel::fixed);
    connect(m_details, &FindingDetails::accepted, this, [this](const QString &reason) {
        if (const Diagnostic *finding = m_cursor->current())
            acceptFinding(m_document, *finding, reason);
    });
    connect(m_details, &FindingDetails::reopened, this, [this] {
        if (const Diagnostic *finding = m_cursor->current())
            reopenFinding(m_document, *finding);
    });
}

void FindingsPanel::setFindings(const std::vector<Diagnostic> &findings)
{
    m_model.update(findings);
    m_fixAll->setEnabled(std::ranges::any_of(findings, [](const Diagnostic &finding) {
        return !finding.accepted && std::ranges::any_of(finding.fixes, &Fix::safe);
    }));
    m_header->setCounts(countFindings(findings));
    showEmptyState();
    showCurrent();
}

void FindingsPanel::setCurrentSection(Section section)
{
    m_section = section;
    m_header->setSectionKnown(true);
    applyFilter();
}

void FindingsPanel::leaveSection()
{
    m_section.reset();
    m_header->setSectionKnown(false);
    applyFilter();
}

void FindingsPanel::step(int by)
{
    if (m_cursor->step(by))
        activateCurrent();
}

void FindingsPanel::stepTo(Severity severity)
{
    m_header->showKind(severity);
    if (m_cursor->stepTo(severity))
        activateCurrent();
}

void FindingsPanel::setCurrentPath(const Path &path) { m_cursor->follow(path); }

void FindingsPanel::activateCurrent()
{
    if (const Diagnostic *finding = m_cursor->current())
        Q_EMIT activated(Path(finding->path)); // a copy: where it leads may renew the findings
}

void FindingsPanel::fixCurrent()
{
    const QModelIndex place = m_list->currentIndex().siblingAtColumn(static_cast<int>(DiagnosticModel::Column::Fix));
    if (const Diagnostic *finding = m_cursor->current())
        m_fixer->fix(*finding, m_list->viewport()->mapToGlobal(m_list->visualRect(place).bottomLeft()));
}

void FindingsPanel::fixAll()
{
    m_fixer->fixAll(m_profiles == nullptr ? Validator() : Validator(m_profiles->profile()));
}

void FindingsPanel::copyMessage()
{
    if (const Diagnostic *finding = m_cursor->current())
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(finding->path.toString() + ": " + finding->message));
}

// Where the panel is hidden, or behind another one, the key asks to see it and never to close what nobody sees.
void FindingsPanel::explainFromAnywhere(bool explained)
{
    const bool isSeen = !visibleRegion().isEmpty();
    if (!isSeen)
        Q_EMIT sightWanted();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_cursor->takeNearest();
    setExplained(explained || !isSeen);
}

void FindingsPanel::setExplained(bool explained)
{
    m_explain->setChecked(explained);
    m_details->setVisible(explained);
    showCurrent();
}

void FindingsPanel::applyFilter()
{
    m_filter.setSection(m_header->isOnlySection() ? m_section : std::nullopt);
    m_filter.setText(m_header->searchedText());
    showEmptyState();
}

void FindingsPanel::showEmptyState()
{
    if (m_filter.rowCount() > 0) {
        m_pages->setCurrentIndex(0);
        return;
    }
    const auto open = std::ranges::count_if(m_model.diagnostics(), std::not_fn(&Diagnostic::accepted));
    if (open > 0)
        m_none->tellHidden();
    else
        m_none->tellChecked(nothingFoundText());
    m_pages->setCurrentIndex(1);
}

QString FindingsPanel::nothingFoundText() const
{
    const Profile *profile = m_profiles == nullptr ? nullptr : &m_profiles->profile();
    if (profile != nullptr && !profile->reviewers.empty())
        return tr("%1 would find no fault. Checks that a pool decides: %2.")
            .arg(fromUtf8(profile->reviewers.front()->title))
            .arg(profile->rules.size());
    return tr("No findings. %n rules were checked: the kind, length and allowed values of every member, and how the "
              "settings work together.",
              nullptr, static_cast<int>(profile == nullptr ? allRules().size() : profile->rules.size()));
}

void FindingsPanel::setProfiles(ProfileChoice &choice, DialogService &dialogs)
{
    m_profiles = &choice;
    m_header->addProfiles(choice, dialogs);
    connect(&choice, &ProfileChoice::changed, this, &FindingsPanel::showProfile);
    // The answers of other calls come and go with the document.
    connect(&m_document, &PoolDocument::changed, this, &FindingsPanel::showUndecided);
    showProfile();
}

void FindingsPanel::showProfile()
{
    showUndecided();
    showEmptyState();
}

void FindingsPanel::showUndecided()
{
    const PoolConfig *design = &m_document.config();
    std::vector<UndecidedCheck> undecided;
    for (const Reviewer *reviewer : m_profiles->profile().reviewers)
        std::ranges::move(undecidedFor(*reviewer, {&design, 1}), std::back_inserter(undecided));
    m_header->setUndecided(static_cast<int>(undecided.size()));
    m_details->setUndecided(std::move(undecided));
}

void FindingsPanel::showCurrent()
{
    const Diagnostic *finding = m_cursor->current();
    m_goTo->setEnabled(finding != nullptr);
    m_fix->setEnabled(finding != nullptr && !finding->fixes.empty());
    if (m_details->isVisibleTo(this))
        m_details->setFinding(finding);
}

} // namespace pooldesigner
