// SPDX-License-Identifier: MIT
#include "panels/findingspanel.h"

#include "document/acceptance.h"
#include "document/profilechoice.h"
#include "flowlayout.h"
#include "fontsize.h"
#include "panels/findingdelegate.h"
#include "panels/findingdetails.h"
#include "panels/findingfixer.h"
#include "panels/findinglist.h"
#include "panels/profilechooser.h"
#include "panels/searchfield.h"
#include "panels/severitybar.h"
#include "proselabel.h"
#include "rules/reviewers/reviewers.h"
#include "rules/utf8.h"
#include "rules/validator.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pooldesigner {

FindingsPanel::FindingsPanel(PoolDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_fixer(new FindingFixer(document, this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_filter.setSourceModel(&m_model);
    m_details = new FindingDetails(this);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_details->hide();
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(makeHeader());
    layout->addWidget(splitter, 1);
    wireDetails();
    showEmptyState();
    showCurrent();
}

QWidget *FindingsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = m_header = new FlowLayout(header);
    m_counts = new SeverityBar(header);
    m_onlySection = new QCheckBox(tr("Only this section"), header);
    m_onlySection->setObjectName(QStringLiteral("onlySection"));
    m_onlySection->setToolTip(tr("Show only findings about the section that is open"));
    m_search = new SearchField(tr("Filter findings"), m_list, header);
    m_search->setObjectName(QStringLiteral("findingFilter"));
    fitToFont(m_search, [this] { m_search->setFixedWidth(26 * m_search->fontMetrics().averageCharWidth()); });
    layout->addWidget(m_counts);
    layout->addWidget(m_onlySection);
    m_undecided = new QToolButton(header);
    m_undecided->setObjectName(QStringLiteral("undecided"));
    m_undecided->setIcon(actionIcon(QStringLiteral("help")));
    m_undecided->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undecided->setFocusPolicy(Qt::StrongFocus);
    m_undecided->setToolTip(tr("Show the checks of this reviewer that a pool alone does not decide, with the call that "
                               "would tell"));
    m_undecided->hide();
    layout->addWidget(m_undecided);
    layout->addWidget(m_search);
    for (QAction *action : {m_fix, m_fixAll, m_explain}) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        layout->addWidget(button);
    }
    connect(m_counts, &SeverityBar::toggled, this, [this](Severity severity, bool shown) {
        m_filter.setShown(severity, shown);
        showEmptyState();
    });
    connect(m_counts, &SeverityBar::acceptedToggled, this, [this](bool shown) {
        m_filter.setAcceptedShown(shown);
        showEmptyState();
    });
    connect(m_onlySection, &QCheckBox::toggled, this, &FindingsPanel::applyFilter);
    connect(m_undecided, &QToolButton::clicked, this, [this] {
        m_list->setCurrentIndex({});
        setExplained(true);
    });
    connect(m_search, &QLineEdit::textChanged, this, &FindingsPanel::applyFilter);
    return header;
}

QWidget *FindingsPanel::makeList()
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

    auto *empty = new QWidget(this);
    m_emptyText = new ProseLabel({}, empty);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_showAll = new QPushButton(tr("Show all findings"), empty);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_counts->showAll();
        m_onlySection->setChecked(false);
        m_search->clear();
        m_list->setFocus();
    });
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(m_emptyText);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch();

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    return m_pages;
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
    m_fix = make("fix", tr("Fix"), QStringLiteral("fix"), tr("Mend the chosen finding (Ctrl+.)"));
    m_fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_fixAll = make("fixAll", tr("Fix all"), {}, tr("Apply the safe fixes of all findings in one step (Ctrl+F8)"));
    m_fixAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F8));
    m_explain =
        make("explain", tr("Explain"), QStringLiteral("help"), tr("Say why the chosen finding matters (Alt+Enter)"));
    m_explain->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    m_explain->setCheckable(true);
    for (QAction *action : {m_fix, m_fixAll, m_explain}) {
        // What is wrong with a field is mended from there.
        action->setShortcutContext(action == m_explain ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        addAction(action);
    }
    QAction *copy = make("copyMessage", tr("Copy the message"), QStringLiteral("copy"), {});
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_goTo, &QAction::triggered, this, &FindingsPanel::activateCurrent);
    connect(m_fix, &QAction::triggered, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()) || isHere(current()))
            fixCurrent();
    });
    connect(m_fixAll, &QAction::triggered, this, &FindingsPanel::fixAll);
    connect(m_explain, &QAction::toggled, this, &FindingsPanel::setExplained);
    connect(copy, &QAction::triggered, this, &FindingsPanel::copyMessage);
}

void FindingsPanel::wireDetails()
{
    connect(m_details, &FindingDetails::placeActivated, this, &FindingsPanel::activated);
    connect(m_details, &FindingDetails::fixChosen, m_fixer, &FindingFixer::apply);
    connect(m_fixer, &FindingFixer::fixed, this, &FindingsPanel::fixed);
    connect(m_details, &FindingDetails::accepted, this, [this](const QString &reason) {
        if (const Diagnostic *finding = current())
            acceptFinding(m_document, *finding, reason);
    });
    connect(m_details, &FindingDetails::reopened, this, [this] {
        if (const Diagnostic *finding = current())
            reopenFinding(m_document, *finding);
    });
}

void FindingsPanel::setFindings(const std::vector<Diagnostic> &findings)
{
    m_model.update(findings);
    m_fixAll->setEnabled(std::ranges::any_of(findings, [](const Diagnostic &finding) {
        return !finding.accepted && std::ranges::any_of(finding.fixes, &Fix::safe);
    }));
    m_counts->setCounts(countBySeverity(findings),
                        static_cast<int>(std::ranges::count_if(findings, &Diagnostic::accepted)));
    showEmptyState();
    showCurrent();
}

void FindingsPanel::setCurrentSection(std::optional<Section> section)
{
    m_section = section;
    m_onlySection->setEnabled(section.has_value());
    applyFilter();
}

void FindingsPanel::step(int by)
{
    const int rows = m_filter.rowCount();
    if (rows == 0)
        return;
    const QModelIndex at = m_list->currentIndex();
    const int row = at.isValid() ? (at.row() + by + rows) % rows : (by > 0 ? 0 : rows - 1);
    m_list->setCurrentIndex(m_filter.index(row, 0));
    activateCurrent();
}

void FindingsPanel::stepTo(Severity severity)
{
    m_counts->showKind(severity);
    const int rows = m_filter.rowCount();
    const int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : rows - 1;
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = m_filter.index((at + step) % rows, 0);
        if (index.data(static_cast<int>(DiagnosticModel::Role::Severity)).value<Severity>() == severity) {
            m_list->setCurrentIndex(index);
            activateCurrent();
            return;
        }
    }
}

const Diagnostic *FindingsPanel::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.diagnostics()[static_cast<std::size_t>(index.row())] : nullptr;
}

bool FindingsPanel::isHere(const Diagnostic *finding) const
{
    return finding != nullptr && (finding->path.startsWith(m_here) || m_here.startsWith(finding->path));
}

void FindingsPanel::setCurrentPath(const Path &path)
{
    m_here = path;
    if (isHere(current()))
        return;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (m_model.diagnostics()[static_cast<std::size_t>(m_filter.mapToSource(index).row())].path == path) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

void FindingsPanel::activateCurrent()
{
    if (const Diagnostic *finding = current())
        Q_EMIT activated(Path(finding->path)); // a copy: where it leads may renew the findings
}

void FindingsPanel::fixCurrent()
{
    const QModelIndex place = m_list->currentIndex().siblingAtColumn(static_cast<int>(DiagnosticModel::Column::Fix));
    if (const Diagnostic *finding = current())
        m_fixer->fix(*finding, m_list->viewport()->mapToGlobal(m_list->visualRect(place).bottomLeft()));
}

void FindingsPanel::fixAll()
{
    m_fixer->fixAll(m_profiles == nullptr ? Validator() : Validator(m_profiles->profile()));
}

void FindingsPanel::copyMessage()
{
    if (const Diagnostic *finding = current())
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(finding->path.toString() + ": " + finding->message));
}

void FindingsPanel::setExplained(bool explained)
{
    m_explain->setChecked(explained);
    m_details->setVisible(explained);
    showCurrent();
}

void FindingsPanel::applyFilter()
{
    m_filter.setSection(m_onlySection->isChecked() ? m_section : std::nullopt);
    m_filter.setText(m_search->text());
    showEmptyState();
}

void FindingsPanel::showEmptyState()
{
    if (m_filter.rowCount() > 0) {
        m_pages->setCurrentIndex(0);
        return;
    }
    const auto open = std::ranges::count_if(m_model.diagnostics(), std::not_fn(&Diagnostic::accepted));
    m_showAll->setVisible(open > 0);
    m_emptyText->setText(open > 0 ? tr("None of the findings matches what is chosen above.") : nothingFoundText());
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
    m_header->insertWidget(m_header->indexOf(m_search), new ProfileChooser(choice, dialogs, this));
    connect(&choice, &ProfileChoice::changed, this, &FindingsPanel::showProfile);
    showProfile();
}

void FindingsPanel::showProfile()
{
    std::vector<UndecidedCheck> undecided;
    for (const Reviewer *reviewer : m_profiles->profile().reviewers)
        undecided.insert(undecided.end(), reviewer->undecided.begin(), reviewer->undecided.end());
    m_undecided->setText(tr("%n checks need more than the pool", nullptr, static_cast<int>(undecided.size())));
    m_undecided->setVisible(!undecided.empty());
    m_details->setUndecided(std::move(undecided));
    showEmptyState();
}

void FindingsPanel::showCurrent()
{
    const Diagnostic *finding = current();
    m_goTo->setEnabled(finding != nullptr);
    m_fix->setEnabled(finding != nullptr && !finding->fixes.empty());
    if (m_details->isVisibleTo(this))
        m_details->setFinding(finding);
}

} // namespace pooldesigner
