// SPDX-License-Identifier: MIT
#include "comparing/comparing.h"

#include "comparing/carryoverpane.h"
#include "comparing/comparepage.h"
#include "dialogs/dialogservice.h"
#include "formats/importer.h"
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

namespace {

QString fileFilter()
{
    return Comparing::tr("Designs, exports, requests, templates, states, commands (*.json *.yaml *.yml *.template "
                         "*.tfstate *.sh *.ps1 *.cmd);;All files (*)");
}

} // namespace

Comparing::Comparing(const Workbench &bench)
    : QObject(&bench.window), m_document(&bench.document), m_session(&bench.session), m_pages(&bench.pages),
      m_messages(&bench.messages), m_dialogs(&bench.dialogs), m_window(&bench.window)
{
    const QAction *open = bench.actions.addTo(Actions::Menu::Pool, tr("Co&mpare with…"), QStringLiteral("Ctrl+M"),
                                              tr("Show what differs between the open design and a file"), "compare");
    const QAction *two = bench.actions.addTo(Actions::Menu::Pool, tr("Compare t&wo files…"),
                                             QStringLiteral("Ctrl+Shift+D"), tr("Show what differs between two files"));
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
        connect(page, &ComparePage::placeWanted, m_pages, &PageStack::showPath);
        return page;
    });
    return m_page;
}

// The file is what exists and the open design what is wanted, as they are when an export is opened and changed.
void Comparing::compareOpenDesign()
{
    const QString path = m_dialogs->openFile(m_window, tr("Compare the open design with"), m_folder, fileFilter());
    if (path.isEmpty())
        return;
    page();
    takeOpenDesign(LiveComparison::Second);
    takeFile(LiveComparison::First, path);
    m_pages->focusPage();
}

void Comparing::chooseTwoFiles()
{
    const QStringList paths = m_dialogs->openFiles(m_window, tr("Choose two files to compare"), m_folder, fileFilter());
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
    const QString path = m_dialogs->openFile(m_window, tr("Take a pool from"), m_folder, fileFilter());
    if (!path.isEmpty())
        takeFile(side, path);
}

bool Comparing::takeFile(LiveComparison::Side side, const QString &path)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    ImportResult result = importFile(path.toStdString());
    const QString name = QDir::toNativeSeparators(path);
    if (!result.imported) {
        const QString place =
            result.error.line > 0
                ? tr("%1, line %2, column %3").arg(name).arg(result.error.line).arg(result.error.column)
                : name;
        m_page->showTrouble(tr("%1: %2").arg(place, QString::fromStdString(result.error.message)));
        return false;
    }
    m_page->comparison().setPool(side, {.name = file.fileName(), .pool = std::move(result.imported->config)});
    if (result.imported->pools.size() > 1)
        m_page->showTrouble(tr("%1 holds %2 pools; this is the first of them, %3.")
                                .arg(file.fileName())
                                .arg(result.imported->pools.size())
                                .arg(QString::fromStdString(result.imported->pools.front().name)));
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
