// SPDX-License-Identifier: MIT
// The menus of Actions; the actions that the tool bar shows too are made in actions.cpp.
#include "window/actions.h"

#include "catalogue/catalogue.h"
#include "samples.h"
#include "window/session.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace pooldesigner {

namespace {

// File names and titles may hold '&', which a menu would read as a mnemonic.
QString menuText(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

void Actions::fillMenuBar(QMenuBar *bar, const QList<QAction *> &dockToggles)
{
    m_menus = {{Menu::File, bar->addMenu(tr("&File"))},
               {Menu::Edit, bar->addMenu(tr("&Edit"))},
               {Menu::View, bar->addMenu(tr("&View"))},
               {Menu::Pool, bar->addMenu(tr("&Pool"))},
               {Menu::Help, bar->addMenu(tr("&Help"))}};
    fillFileMenu(m_menus[Menu::File]);
    fillEditMenu(m_menus[Menu::Edit]);
    fillViewMenu(m_menus[Menu::View], dockToggles);
    fillPoolMenu(m_menus[Menu::Pool]);
    fillHelpMenu(m_menus[Menu::Help]);
    refreshIcons();
}

void Actions::addTeller(QMenu *menu, const QString &text, const char *shortcut, const QString &tip,
                        void (Actions::*signal)())
{
    QAction *action = add(text, QLatin1String(shortcut), tip);
    connect(action, &QAction::triggered, this, signal);
    menu->addAction(action);
}

void Actions::fillHelpMenu(QMenu *menu)
{
    addTeller(menu, tr("&Help"), "F1", tr("Explain the setting or the section in hand"), &Actions::helpWanted);
    addTeller(menu, tr("&What is this?"), "Shift+F1", tr("Say in a few words what has the keyboard"),
              &Actions::whatsThisWanted);
    addTeller(menu, tr("&Point and explain"), "Ctrl+Shift+F1", tr("Click on anything to be told what it is for"),
              &Actions::pointingWanted);
    addTeller(menu, tr("&Keyboard shortcuts"), "Ctrl+Shift+K", tr("Every command and its keys"),
              &Actions::shortcutsWanted);
    menu->addSeparator();
    addSamples(menu->addMenu(tr("Open a &sample")));
    m_closings[Menu::Help] = menu->addSeparator();
    addTeller(menu, tr("&About Pool Designer"), "Ctrl+F1", tr("Versions and licence"), &Actions::aboutWanted);
}

void Actions::addSamples(QMenu *menu)
{
    int number = 1;
    for (const Sample &sample : kSamples) {
        const QString name = QString::fromUtf8(sample.name);
        QAction *action = add(menuText(QCoreApplication::translate("Samples", sample.title)),
                              QStringLiteral("Ctrl+Shift+%1").arg(number++),
                              QCoreApplication::translate("Samples", sample.description));
        connect(action, &QAction::triggered, this, [this, name] { m_session->openSample(name); });
        menu->addAction(action);
    }
    menu->setToolTipsVisible(true);
}

void Actions::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    menu->addAction(m_find);
    addTeller(menu, tr("Command &palette"), "Ctrl+Shift+P",
              tr("Run any command or go to any setting by typing its name"), &Actions::paletteWanted);
    menu->addSeparator();
    addTeller(menu, tr("Se&ttings…"), "Ctrl+,", tr("Colours, text size, what new pools and commands begin with"),
              &Actions::settingsWanted);
}

// What is asked of the pool as a whole.
void Actions::fillPoolMenu(QMenu *menu)
{
    QAction *choices = add(tr("Cannot be changed &later"), QStringLiteral("Ctrl+I"),
                           tr("Show everything this design decides for good"));
    connect(choices, &QAction::triggered, this, &Actions::choicesWanted);
    menu->addActions({m_copy, m_saveCommand, m_saveAllOutputs, choices});
    menu->addSeparator();
}

void Actions::fillFileMenu(QMenu *menu)
{
    QAction *start = add(tr("New pool from &choices…"), QStringLiteral("Ctrl+Shift+N"),
                         tr("Answer what cannot change later, take a preset, then go on"));
    connect(start, &QAction::triggered, this, &Actions::startWanted);
    QAction *clipboard = add(tr("Open from clip&board"), QStringLiteral("Ctrl+Shift+V"),
                             tr("Open the copied text as Open would open a file that holds it"));
    connect(clipboard, &QAction::triggered, this, &Actions::clipboardWanted);
    menu->addActions({m_new, start, m_open, clipboard});
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(menu, &QMenu::aboutToShow, recent, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    menu->addActions({m_save, m_saveAs});
    m_closings[Menu::File] = menu->addSeparator();
    QAction *quit = add(tr("&Quit"), QStringLiteral("Ctrl+Q"), tr("Close the window"));
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
    menu->addAction(quit);
}

void Actions::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList files = m_session->recentFiles();
    menu->setEnabled(!files.isEmpty());
    int number = 1;
    for (const QString &file : files) {
        QAction *action =
            menu->addAction(QStringLiteral("&%1 %2").arg(number++ % 10).arg(menuText(QDir::toNativeSeparators(file))));
        connect(action, &QAction::triggered, this, [this, file] { m_session->openFile(file); });
    }
}

void Actions::fillViewMenu(QMenu *menu, const QList<QAction *> &dockToggles)
{
    addPlaces(menu);
    menu->addSeparator();
    addSteps(menu);
    menu->addSeparator();
    menu->addActions(dockToggles);
    QAction *layout = add(tr("Reset window &layout"), QStringLiteral("Ctrl+Alt+0"), tr("Put the panels back"));
    connect(layout, &QAction::triggered, this, &Actions::layoutReset);
    menu->addAction(layout);
    addTextSize(menu->addMenu(tr("Text si&ze")));
    addColours(menu->addMenu(tr("&Colours")));
}

void Actions::addPlaces(QMenu *menu)
{
    m_back = add(tr("&Back"), QStringLiteral("Alt+Left"), tr("Go to the setting you were at before"), "back");
    m_forward = add(tr("For&ward"), QStringLiteral("Alt+Right"), tr("Undo going back"), "forward");
    connect(m_back, &QAction::triggered, this, &Actions::backWanted);
    connect(m_forward, &QAction::triggered, this, &Actions::forwardWanted);
    menu->addActions({m_back, m_forward});
    menu->addSeparator();
    for (int i = 0; i < static_cast<int>(Section::ReadOnly); ++i) {
        const auto section = static_cast<Section>(i);
        const QString title = QCoreApplication::translate("Catalogue", sectionTitle(section));
        const QString shortcut =
            i < 9 ? QStringLiteral("Ctrl+%1").arg(i + 1) : QStringLiteral("Ctrl+Alt+%1").arg(i - 8);
        QAction *action = add(menuText(title), shortcut, tr("Show %1").arg(title));
        connect(action, &QAction::triggered, this, [this, section] { Q_EMIT sectionWanted(section); });
        menu->addAction(action);
    }
    QAction *tree = add(tr("Whole &tree"), QStringLiteral("Ctrl+T"), tr("Every member in one tree"));
    connect(tree, &QAction::triggered, this, &Actions::treeWanted);
    menu->addAction(tree);
}

void Actions::addSteps(QMenu *menu)
{
    const auto step = [this, menu](const QString &text, const char *shortcut, const QString &tip, auto signal, int by) {
        QAction *action = add(text, QLatin1String(shortcut), tip);
        connect(action, &QAction::triggered, this, [this, signal, by] { Q_EMIT(this->*signal)(by); });
        menu->addAction(action);
    };
    step(tr("Ne&xt section"), "Ctrl+PgDown", tr("Show the next section"), &Actions::sectionStep, 1);
    step(tr("Pre&vious section"), "Ctrl+PgUp", tr("Show the previous section"), &Actions::sectionStep, -1);
    step(tr("Next findin&g"), "F8", tr("Go to the next finding"), &Actions::findingStep, 1);
    step(tr("Previous finding"), "Shift+F8", tr("Go to the previous finding"), &Actions::findingStep, -1);
    step(tr("Next &pane"), "F6", tr("Move the keyboard to the next part of the window"), &Actions::paneStep, 1);
    step(tr("Previous pane"), "Shift+F6", tr("Move the keyboard to the previous part of the window"),
         &Actions::paneStep, -1);
}

void Actions::addTextSize(QMenu *menu)
{
    const auto zoom = [this, menu](const QString &text, const char *shortcut, const QString &tip, int step) {
        QAction *action = add(text, QLatin1String(shortcut), tip);
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT zoomStep(step); });
        menu->addAction(action);
        return action;
    };
    // The plus of many keyboards needs Shift; people press the key without it.
    zoom(tr("&Larger text"), "Ctrl++", tr("Make all text larger"), 1)
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    zoom(tr("&Smaller text"), "Ctrl+-", tr("Make all text smaller"), -1);
    zoom(tr("&Normal text"), "Ctrl+0", tr("Show text as large as the system asks for"), 0);
}

void Actions::addColours(QMenu *menu)
{
    m_schemes = new QActionGroup(this);
    const QStringList titles{tr("As the &system"), tr("&Light"), tr("&Dark")};
    const QStringList shortcuts{QStringLiteral("Ctrl+Alt+S"), QStringLiteral("Ctrl+Alt+L"),
                                QStringLiteral("Ctrl+Alt+D")};
    for (int i = 0; i < 3; ++i) {
        QAction *action = add(titles[i], shortcuts[i], tr("Colours of the window"));
        action->setCheckable(true);
        m_schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT schemeWanted(i); });
        menu->addAction(action);
    }
}

} // namespace pooldesigner
