// SPDX-License-Identifier: MIT
#include "window/tools.h"

#include "catalogue/catalogue.h"
#include "dialogs/aboutbox.h"
#include "dialogs/settingsdialog.h"
#include "dialogs/shortcutsheet.h"
#include "panels/commandpalette.h"
#include "preferences/preferencestore.h"
#include "window/actions.h"
#include "window/pagestack.h"
#include "window/session.h"
#include "window/workbench.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace pooldesigner {

namespace {

// What the menus can run now.
QList<QAction *> runnable(const QList<QAction *> &entries)
{
    QList<QAction *> found;
    for (QAction *entry : entries) {
        if (entry->menu() != nullptr)
            found += runnable(entry->menu()->actions());
        else if (entry->isEnabled() && !entry->isSeparator())
            found += entry;
    }
    return found;
}

} // namespace

Tools::Tools(const Workbench &bench)
    : QObject(&bench.window), m_actions(&bench.actions), m_session(&bench.session), m_pages(&bench.pages),
      m_preferences(&bench.preferences), m_window(&bench.window)
{
    connect(m_actions, &Actions::paletteWanted, this, &Tools::openPalette);
    connect(m_actions, &Actions::settingsWanted, this, &Tools::openSettings);
    connect(m_actions, &Actions::backWanted, this, &Tools::goBack);
    connect(m_actions, &Actions::forwardWanted, this, &Tools::goForward);
    connect(m_preferences, &PreferenceStore::changed, this, [this](const Preferences &now, const Preferences &before) {
        if (now.textZoom != before.textZoom)
            m_window->statusBar()->showMessage(tr("Text at %1 %").arg(now.textZoom), 3000);
    });
    connect(m_actions, &Actions::shortcutsWanted, this,
            [this] { (new ShortcutSheet(*m_window->menuBar(), m_window))->show(); });
    connect(m_actions, &Actions::aboutWanted, this, [this] { (new AboutBox(m_window))->show(); });
    connect(m_pages, &PageStack::visited, this, &Tools::remember);
    connect(m_session, &Session::opened, this, [this] {
        m_visits.clear();
        m_actions->setVisits(false, false);
    });
    m_actions->setVisits(false, false);
}

void Tools::openPalette()
{
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_window);
        connect(m_palette, &CommandPalette::memberChosen, m_pages, &PageStack::showPath);
    }
    m_palette->open(runnable(m_window->menuBar()->actions()));
}

void Tools::openSettings()
{
    if (m_settings == nullptr)
        m_settings = new SettingsDialog(*m_preferences, m_window);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void Tools::remember(const Path &place)
{
    m_visits.visit(place);
    m_actions->setVisits(m_visits.current() != nullptr, m_visits.canGoForward());
}

void Tools::goBack()
{
    // From a section that was only looked at, the last visited field is what lies behind.
    const Path *here = m_visits.current();
    const FieldSpec *spec = here != nullptr ? catalogue::specFor(*here) : nullptr;
    const bool elsewhere = spec != nullptr && !m_pages->isTreeShown() && spec->section != m_pages->currentSection();
    showVisit(elsewhere ? here : m_visits.back());
}

void Tools::goForward() { showVisit(m_visits.forward()); }

void Tools::showVisit(const Path *place)
{
    if (place != nullptr)
        m_pages->showPath(Path(*place)); // a copy: arriving there changes the history
}

} // namespace pooldesigner
