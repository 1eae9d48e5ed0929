// SPDX-License-Identifier: MIT
#include "fleet/fleets.h"

#include "dialogs/dialogservice.h"
#include "dialogs/filefilters.h"
#include "document/livecomparison.h"
#include "document/profilechoice.h"
#include "fleet/fleetwindow.h"
#include "formats/designwriter.h"
#include "review/poolagain.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/session.h"
#include "window/workbench.h"

#include <QAction>
#include <QMainWindow>

namespace pooldesigner {

Fleets::Fleets(const Workbench &bench)
    : QObject(&bench.window), m_session(&bench.session), m_messages(&bench.messages), m_dialogs(&bench.dialogs),
      m_window(&bench.window)
{
    const QAction *folder =
        bench.actions.addTo(Actions::Menu::Pool, tr("&Fleet from a folder…"), QStringLiteral("Ctrl+G"),
                            tr("Read every pool in a folder: a table, charts, what to look at first"));
    const QAction *files =
        bench.actions.addTo(Actions::Menu::Pool, tr("Fleet from file&s…"), QStringLiteral("Ctrl+Shift+G"),
                            tr("Read several files, or a listing with a pool a line"));
    connect(folder, &QAction::triggered, this, &Fleets::chooseFolder);
    connect(files, &QAction::triggered, this, &Fleets::chooseFiles);
}

FleetWindow *Fleets::show(const QStringList &paths)
{
    if (m_fleet == nullptr) {
        m_fleet = new FleetWindow(*m_dialogs, m_window);
        connect(m_fleet, &FleetWindow::openWanted, this, &Fleets::open);
        connect(m_fleet, &FleetWindow::compareWanted, this, &Fleets::compare);
    }
    m_fleet->load(paths);
    m_fleet->show();
    m_fleet->activateWindow();
    return m_fleet;
}

void Fleets::chooseFolder()
{
    const QString folder = m_dialogs->openFolder(m_window, tr("Read a fleet from a folder"), {});
    if (!folder.isEmpty())
        show({folder});
}

void Fleets::chooseFiles()
{
    const QStringList files = m_dialogs->openFiles(m_window, tr("Read a fleet from files"), {}, fleetFileFilter());
    if (!files.isEmpty())
        show(files);
}

// A pool that is a whole file is opened as that file, so that it can be saved; one of several becomes a design.
void Fleets::open(const PoolSummary &pool)
{
    m_window->activateWindow();
    if (pool.place.empty()) {
        m_session->openFile(QString::fromStdString(pool.file));
        return;
    }
    const std::optional<PoolConfig> design = readAgain(pool);
    if (!design)
        return;
    const std::string text = designText(*design, false);
    m_session->openText(QByteArray::fromStdString(text), QString::fromStdString(pool.file + ", " + pool.place));
}

void Fleets::compare(const PoolSummary &first, const PoolSummary &second)
{
    std::optional<PoolConfig> one = readAgain(first);
    std::optional<PoolConfig> other = one ? readAgain(second) : std::nullopt;
    m_window->activateWindow();
    if (!other)
        return;
    const auto name = [](const PoolSummary &pool) { return fleetText(pool, FleetColumn::Pool); };
    Q_EMIT comparisonWanted({.name = name(first), .pool = std::move(one)},
                            {.name = name(second), .pool = std::move(other)});
}

std::optional<PoolConfig> Fleets::readAgain(const PoolSummary &pool)
{
    Outcome<ReviewedPool> again = reviewAgain(pool, defaultProfileNow());
    if (again)
        return std::move(again->imported.config);
    m_messages->showError(
        tr("%1: %2").arg(fleetText(pool, FleetColumn::File), QString::fromStdString(again.error().message)));
    return std::nullopt;
}

} // namespace pooldesigner
