// SPDX-License-Identifier: MIT
#include "comparing/comparing.h"

#include "comparing/carryoverpane.h"
#include "comparing/comparepage.h"
#include "comparing/comparisonreport.h"
#include "dialogs/dialogservice.h"
#include "dialogs/filefilters.h"
#include "document/errortext.h"
#include "formats/importer.h"
#include "importing/poolnames.h"
#include "reports/reportbar.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/outputfile.h"
#include "window/pagestack.h"
#include "window/session.h"
#include "window/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>

namespace pooldesigner {

Comparing::Comparing(const Workbench &bench)
    : QObject(&bench.window), m_document(&bench.document), m_session(&bench.session), m_pages(&bench.pages),
      m_messages(&bench.messages), m_dialogs(&bench.dialogs), m_window(&bench.window)
{
    const QAction *open = bench.actions.addTo(Actions::Menu::Pool, tr("Co&mpare with…"), QStringLiteral("Ctrl+M"),
                                              tr("Show what differs between the open design and a file"), "compare");
    const QAction *two = bench.actions.addTo(Actions::Menu::Pool, tr("Compare t&wo files…"),
                                             QStringLiteral("Ctrl+Shift+D"), tr("Show what differs between two files"));
    const QAction *report =
        bench.actions.addTo(Actions::Menu::Pool, tr("Save report of the comparison…"), QStringLiteral("Ctrl+Shift+B"),
                            tr("Save what differs as HTML, PDF, Markdown, CSV, JSON or SARIF"));
    connect(report, &QAction::triggered, this, &Comparing::saveReport);
    connect(open, &QAction::triggered, this, &Comparing::compareOpenDesign);
    connect(two, &QAction::triggered, this, &Comparing::chooseTwoFiles);
    connect(m_session, &Session::stateChanged, this, &Comparing::renameOpenDesign);
}

ComparePage *Comparing::page()
{
    m_page = m_pages->showPage<ComparePage>([this](QWidget *parent) {
        auto *page = new ComparePage(*m_document, parent);
        connect(page, &ComparePage::fileWanted, this, &Comparing::chooseFile);
        connect(page, &ComparePage::openDesignWanted, this, &Comparing::takeOpenDesign);
        connect(page, &ComparePage::saveWanted, this, &Comparing::saveCommands);
        connect(page, &ComparePage::reportWanted, this, &Comparing::saveReport);
        connect(page, &ComparePage::poolWanted, this, &Comparing::choosePool);
        connect(page, &ComparePage::placeWanted, m_pages, &PageStack::showPath);
        return page;
    });
    return m_page;
}

// The file is what exists and the open design what is wanted, as they are when an export is opened and changed.
void Comparing::compareOpenDesign()
{
    const QString path = m_dialogs->openFile(m_window, tr("Compare the open design with"), m_folder, poolFileFilter());
    if (path.isEmpty())
        return;
    page();
    takeOpenDesign(LiveComparison::Second);
    takeFile(LiveComparison::First, path);
    m_pages->focusPage();
}

void Comparing::chooseTwoFiles()
{
    const QStringList paths =
        m_dialogs->openFiles(m_window, tr("Choose two files to compare"), m_folder, poolFileFilter());
    if (paths.isEmpty())
        return;
    if (paths.size() != 2) {
        m_messages->showError(tr("Two files are compared. Chosen were: %1.").arg(paths.size()));
        return;
    }
    compareFiles(paths[0], paths[1]);
}

void Comparing::compareFiles(const QString &first, const QString &second)
{
    page();
    if (takeFile(LiveComparison::First, first))
        takeFile(LiveComparison::Second, second);
    m_pages->focusPage();
}

void Comparing::comparePools(ComparedPool first, ComparedPool second)
{
    LiveComparison &comparison = page()->comparison();
    comparison.setPool(LiveComparison::First, std::move(first));
    comparison.setPool(LiveComparison::Second, std::move(second));
    m_pages->focusPage();
}

void Comparing::chooseFile(LiveComparison::Side side)
{
    const QString path = m_dialogs->openFile(m_window, tr("Take a pool from"), m_folder, poolFileFilter());
    if (!path.isEmpty())
        takeFile(side, path);
}

void Comparing::choosePool(LiveComparison::Side side, int index)
{
    const QString file = m_page->comparison().source(side).file; // a copy: the side is about to change
    takeFile(side, file, static_cast<std::size_t>(index) + 1);
}

bool Comparing::takeFile(LiveComparison::Side side, const QString &path, std::size_t number)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    ImportResult result = importFile(path.toStdString(), ImportOptions{.form = {}, .number = number});
    if (!result.imported) {
        m_page->showTrouble(errorText(QDir::toNativeSeparators(path), result.error));
        return false;
    }
    const std::vector<PoolCandidate> &pools = result.imported->pools;
    const QStringList choices = pools.size() > 1 ? poolNames(pools) : QStringList();
    const auto chosen = static_cast<int>(result.imported->chosen);
    m_page->comparison().setPool(
        side, {.name = choices.isEmpty() ? file.fileName() : tr("%1, %2").arg(file.fileName(), choices.value(chosen)),
               .pool = std::move(result.imported->config),
               .file = path,
               .choices = choices,
               .chosen = chosen});
    return true;
}

void Comparing::saveCommands()
{
    const CarryOverPane &commands = m_page->commands();
    const QString trouble = saveOutput(*m_dialogs, m_window, m_page->comparison().name(LiveComparison::Second),
                                       commands.commands(), commands.options());
    if (!trouble.isEmpty())
        m_page->showTrouble(trouble);
}

void Comparing::saveReport()
{
    page();
    const bool redact = m_page->report().redacts();
    const auto target = askReportTarget(*m_dialogs, m_window, tr("comparison"),
                                        [this](const QString &why) { m_page->showTrouble(why); });
    if (!target)
        return;
    const std::string text = comparisonReport(m_page->comparison(), target->form, m_page->showsSameMeaning(), redact);
    const std::string trouble = pooldesigner::saveReport(target->path, target->form, text);
    if (!trouble.empty())
        m_page->showTrouble(unsavedReportText(target->path, QString::fromStdString(trouble)));
}

void Comparing::takeOpenDesign(LiveComparison::Side side)
{
    m_page->comparison().setPool(side, {.name = m_session->displayName(), .pool = {}});
}

void Comparing::renameOpenDesign()
{
    if (m_page == nullptr)
        return;
    LiveComparison &comparison = m_page->comparison();
    for (const LiveComparison::Side side : {LiveComparison::First, LiveComparison::Second}) {
        if (comparison.isOpenDesign(side) && comparison.name(side) != m_session->displayName())
            takeOpenDesign(side);
    }
}

} // namespace pooldesigner
