// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "formats/importer.h"
#include "panels/findingspanel.h"
#include "panels/outputpanel.h"
#include "panels/sectionlist.h"
#include "panels/severitytally.h"
#include "preferences/preferencestore.h"
#include "verticalscroll.h"
#include "window/actions.h"
#include "window/arrivals.h"
#include "window/features.h"
#include "window/lastsession.h"
#include "window/messagebar.h"
#include "window/outputdesk.h"
#include "window/pagestack.h"
#include "window/panes.h"
#include "window/preferenceeffects.h"
#include "window/questionbar.h"
#include "window/safeguards.h"
#include "window/session.h"
#include "window/windowlayout.h"
#include "window/workbench.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoView>
#include <QVBoxLayout>

#include <utility>

namespace pooldesigner {

namespace {

QDockWidget *makeDock(const QString &title, const char *name, QWidget *content, QMainWindow *window)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    dock->toggleViewAction()->setToolTip(MainWindow::tr("Show or hide %1").arg(title));
    dock->toggleViewAction()->setStatusTip(dock->toggleViewAction()->toolTip());
    return dock;
}

} // namespace

MainWindow::MainWindow(DialogService &dialogs, QWidget *parent)
    : QMainWindow(parent), m_validator(m_document), m_profiles(m_validator), m_command(m_document),
      m_readBack(m_document, m_command), m_session(new Session(m_document, dialogs, this)),
      m_actions(new Actions(*m_session, *m_document.undoStack(), this)), m_preferences(new PreferenceStore(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(QSize(1280, 720).expandedTo(screen()->availableSize() * 4 / 5));
    makeCentre();
    makeDocks();
    m_layout = std::make_unique<WindowLayout>(*this, *m_splitter);
    wire();
    wireActions();
    wireChoices();
    new PreferenceEffects(*m_preferences, {*m_actions, *m_output, *m_safeguards, *m_session}, this);
    makeFeatures(
        {m_document, *m_session, *m_actions, *m_pages, *m_messages, *m_preferences, m_profiles, dialogs, *this});
    new OutputDesk(*m_output, m_command, m_document, *m_session, *m_messages, dialogs, this);
    connect(&m_profiles, &ProfileChoice::failed, m_messages, &MessageBar::showError);
    m_findingsPanel->setProfiles(m_profiles, dialogs);
    connect(m_findingsPanel, &FindingsPanel::fixed, m_messages, &MessageBar::showNotes);
    m_profiles.restore();
    m_layout->restore();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    auto *splitter = m_splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setChildrenCollapsible(false);
    m_sections = new SectionList(m_document, splitter);
    auto *middle = new QWidget(splitter);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages = new MessageBar(middle);
    m_questions = new QuestionBar(middle);
    m_safeguards = new Safeguards(m_document, *m_session, *m_questions, this);
    m_pages = new PageStack(m_document, middle);
    layout->addWidget(m_questions);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    splitter->addWidget(m_sections);
    splitter->addWidget(middle);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 640});
    setCentralWidget(splitter);
}

void MainWindow::makeDocks()
{
    m_output = new OutputPanel(m_command, m_readBack, this);
    m_findingsPanel = new FindingsPanel(m_document, this);
    QDockWidget *output = makeDock(tr("Output"), "outputDock", new VerticalScroll(m_output, this), this);
    QDockWidget *findings = makeDock(tr("Findings"), "findingsDock", m_findingsPanel, this);
    output->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+C")));
    findings->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+F")));
    for (const auto bring : {&QDockWidget::show, &QDockWidget::raise})
        connect(m_findingsPanel, &FindingsPanel::sightWanted, findings, bring);
    auto *steps = new QUndoView(m_document.undoStack(), this);
    steps->setObjectName(QStringLiteral("history"));
    steps->setAccessibleName(tr("History"));
    steps->setEmptyLabel(tr("As opened"));
    QDockWidget *history = makeDock(tr("History"), "historyDock", steps, this);
    history->toggleViewAction()->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+H")));
    history->hide();
    addDockWidget(Qt::RightDockWidgetArea, output);
    addDockWidget(Qt::BottomDockWidgetArea, findings);
    addDockWidget(Qt::BottomDockWidgetArea, history);
    makeBars({output, findings, history});
    m_actions->adopt(Actions::Menu::Pool, m_findingsPanel->actions()); // whose keys work while it is hidden, too
}

void MainWindow::makeBars(const QList<QDockWidget *> &docks)
{
    QList<QAction *> toggles;
    for (const QDockWidget *dock : docks)
        toggles << dock->toggleViewAction();
    m_counts = new SeverityTally(this);
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    m_actions->fillMenuBar(menuBar(), toggles);
    m_actions->fillToolBar(bar, m_sections->searchField(), m_counts);
    QList<QWidget *> panes{bar, m_sections, m_questions, m_messages, m_pages};
    panes << QList<QWidget *>(docks.begin(), docks.end()) << statusBar();
    m_panes = std::make_unique<Panes>(*this, panes);
}

void MainWindow::wire()
{
    connect(&m_validator, &LiveValidator::validated, this, [this](const std::vector<Diagnostic> &findings) {
        m_findingsPanel->setFindings(findings);
        m_counts->setCounts(countFindings(findings));
        m_sections->setFindings(findings);
        m_pages->setFindings(findings);
    });
    connect(m_sections, &SectionList::sectionActivated, this, &MainWindow::showSection);
    connect(m_sections, &SectionList::treeActivated, this, &MainWindow::showTree);
    connect(m_sections, &SectionList::memberActivated, this, &MainWindow::goTo);
    connect(m_sections, &SectionList::formWanted, m_pages, &PageStack::focusPage);
    connect(m_findingsPanel, &FindingsPanel::activated, this, &MainWindow::goTo);
    connect(m_output, &OutputPanel::activated, this, &MainWindow::goTo);
    connect(m_pages, &PageStack::visited, m_output, &OutputPanel::setCurrentPath);
    connect(m_pages, &PageStack::visited, m_findingsPanel, &FindingsPanel::setCurrentPath);
    connect(m_counts, &SeverityTally::wanted, m_findingsPanel, &FindingsPanel::stepTo);
    connect(m_pages, &PageStack::sectionShown, this, [this](Section section) {
        m_sections->setCurrentSection(section);
        m_findingsPanel->setCurrentSection(section);
    });
    connect(m_pages, &PageStack::treeShown, m_sections, &SectionList::setTreeCurrent);
    connect(m_pages, &PageStack::otherShown, m_sections, &SectionList::setNothingCurrent);
    for (const auto left : {&PageStack::treeShown, &PageStack::otherShown})
        connect(m_pages, left, m_findingsPanel, &FindingsPanel::leaveSection);
    connect(m_session, &Session::stateChanged, this, &MainWindow::updateTitle);
    connect(m_session, &Session::opened, this, &MainWindow::showOpened);
    connect(m_session, &Session::failed, m_messages, &MessageBar::showError);
    connect(m_safeguards, &Safeguards::failed, m_messages, &MessageBar::showError);
    connect(m_session, &Session::saved, this, [this](const QString &path) {
        m_messages->hide();
        statusBar()->showMessage(tr("Saved %1").arg(path), 5000);
    });
}

// What cannot be changed later is shown once for a design before its output leaves the window.
void MainWindow::wireChoices()
{
    m_output->setGate([this] {
        if (std::exchange(m_choicesShown, true))
            return true;
        m_pages->showChoices(true);
        return false;
    });
    connect(m_pages, &PageStack::choicesConfirmed, m_output, &OutputPanel::proceed);
    connect(m_pages, &PageStack::designWanted, m_session, &Session::startDesign);
    connect(m_actions, &Actions::choicesWanted, this, [this] { m_pages->showChoices(false); });
    connect(m_actions, &Actions::startWanted, this, &MainWindow::showStart);
    connect(m_session, &Session::opened, this, [this] { m_choicesShown = false; });
}

void MainWindow::wireActions()
{
    connect(m_actions, &Actions::copyCommand, m_output, &OutputPanel::copy);
    connect(m_actions, &Actions::saveCommand, m_output, &OutputPanel::save);
    connect(m_actions, &Actions::saveAllOutputs, m_output, &OutputPanel::saveAll);
    connect(m_actions, &Actions::findSetting, m_sections, &SectionList::focusSearch);
    connect(m_actions, &Actions::sectionWanted, this, &MainWindow::showSection);
    connect(m_actions, &Actions::sectionStep, this, &MainWindow::stepSection);
    connect(m_actions, &Actions::treeWanted, this, &MainWindow::showTree);
    connect(m_actions, &Actions::findingStep, m_findingsPanel, &FindingsPanel::step);
    connect(m_actions, &Actions::paneStep, this, [this](int step) { m_panes->stepPane(step); });
    connect(m_actions, &Actions::layoutReset, this, [this] { m_layout->reset(); });
    auto *arrivals = new Arrivals(*m_session, *this);
    connect(m_actions, &Actions::clipboardWanted, arrivals, &Arrivals::openClipboard);
}

bool MainWindow::restoreSession()
{
    return m_preferences->current().restoreSession && restoreLastSession(*m_session, *m_pages);
}

void MainWindow::goTo(const Path &path) { m_pages->showPath(path); }

void MainWindow::showSection(Section section) { m_pages->showSection(section); }

void MainWindow::showStart() { m_pages->showStart(); }

void MainWindow::showTree() { m_pages->showTree(); }

void MainWindow::stepSection(int step)
{
    constexpr int count = static_cast<int>(Section::ReadOnly) + 1;
    const int next = (static_cast<int>(m_pages->currentSection()) + step + count) % count;
    showSection(static_cast<Section>(next));
}

void MainWindow::showOpened(const QString &title)
{
    m_messages->hide();
    QStringList lines;
    for (const ImportNote &note : m_session->notes())
        lines << QString::fromStdString(describeNote(note));
    if (!lines.isEmpty())
        m_messages->showNotes(tr("%1 was turned into a design. Notes: %2").arg(title).arg(lines.size()), lines);
    if (m_session->isBlank())
        goTo(Path(Operation::CreateUserPool).child("PoolName")); // a new pool begins with its name
    else
        showSection(Section::General);
}

void MainWindow::updateTitle()
{
    setWindowFilePath(m_session->filePath());
    setWindowModified(m_session->isModified());
    setWindowTitle(tr("%1[*] — Pool Designer").arg(m_session->displayName()));
}

bool MainWindow::focusNextPrevChild(bool next) { return m_panes->stepControl(next); }

void MainWindow::setVisible(bool visible)
{
    if (visible)
        m_layout->fit(); // before the panes can ask for more than the window has
    QMainWindow::setVisible(visible);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (m_pages->currentWidget() == nullptr) // nothing was opened: made only now, as the start page comes instead of it
        showSection(Section::General);
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        m_layout->firstShown();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session->mayLeave()) {
        event->ignore();
        return;
    }
    m_safeguards->close();
    m_layout->save();
    saveLastSession(*m_session, *m_pages);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        m_layout->fit();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_actions != nullptr)
        m_actions->refreshIcons();
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        m_layout->fit();
}

} // namespace pooldesigner
