// SPDX-License-Identifier: MIT
#include "window/actions.h"

#include "catalogue/catalogue.h"
#include "samples.h"
#include "theme.h"
#include "window/session.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QUndoStack>

namespace pooldesigner {

namespace {

// File names and titles may hold '&', which a menu would read as a mnemonic.
QString menuText(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

} // namespace

Actions::Actions(Session &session, QUndoStack &undoStack, QWidget *window)
    : QObject(window), m_session(&session), m_window(window)
{
    m_new = add(tr("&New pool"), QStringLiteral("Ctrl+N"), tr("Start an empty design"), "new");
    m_open = add(tr("&Open…"), QStringLiteral("Ctrl+O"), tr("Open a design, an export or a request"), "open");
    m_save = add(tr("&Save"), QStringLiteral("Ctrl+S"), tr("Save the design"), "save");
    m_saveAs = add(tr("Save &as…"), QStringLiteral("Ctrl+Shift+S"), tr("Save the design in another file"));
    m_copy = add(tr("&Copy output"), QStringLiteral("Ctrl+Shift+C"), tr("Copy the command, or the form that is shown"),
                 "copy");
    m_saveCommand =
        add(tr("Save &output…"), QStringLiteral("Ctrl+Shift+E"), tr("Save the command, or the form that is shown"));
    m_saveAllOutputs = add(tr("Save &all outputs…"), QStringLiteral("Ctrl+Alt+E"),
                           tr("Save every form of the design into a new folder"));
    m_find = add(tr("&Find a setting"), QStringLiteral("Ctrl+K"), tr("Search names, labels and help"), "search");
    m_find->setShortcuts({QKeySequence(QStringLiteral("Ctrl+K")), QKeySequence(QStringLiteral("Ctrl+F"))});
    m_undo = undoStack.createUndoAction(this, tr("&Undo"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_redo = undoStack.createRedoAction(this, tr("&Redo"));
    m_undo->setStatusTip(tr("Take back the last change"));
    m_redo->setStatusTip(tr("Do again what was taken back"));
    m_redo->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_undo->setProperty("iconName", QStringLiteral("undo"));
    m_redo->setProperty("iconName", QStringLiteral("redo"));

    connect(m_new, &QAction::triggered, m_session, &Session::newDesign);
    connect(m_open, &QAction::triggered, m_session, &Session::openWithDialog);
    connect(m_save, &QAction::triggered, m_session, &Session::save);
    connect(m_saveAs, &QAction::triggered, m_session, &Session::saveAs);
    connect(m_copy, &QAction::triggered, this, &Actions::copyCommand);
    connect(m_saveCommand, &QAction::triggered, this, &Actions::saveCommand);
    connect(m_saveAllOutputs, &QAction::triggered, this, &Actions::saveAllOutputs);
    connect(m_find, &QAction::triggered, this, &Actions::findSetting);
}

QAction *Actions::add(const QString &text, const QString &shortcut, const QString &tip, const char *icon)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setToolTip(tip + QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    if (icon != nullptr)
        action->setProperty("iconName", QLatin1String(icon));
    return action;
}

void Actions::refreshIcons()
{
    const auto actions = findChildren<QAction *>();
    for (QAction *action : actions) {
        const QString name = action->property("iconName").toString();
        if (!name.isEmpty())
            action->setIcon(actionIcon(name, m_window->palette()));
    }
}

QAction *Actions::addTo(Menu menu, const QString &text, const QString &shortcut, const QString &tip, const char *icon)
{
    QAction *action = add(text, shortcut, tip, icon);
    if (icon != nullptr)
        action->setIcon(actionIcon(QLatin1String(icon), m_window->palette()));
    place(menu, action);
    return action;
}

QAction *Actions::addMenuTo(Menu menu, QMenu *submenu)
{
    place(menu, submenu->menuAction());
    return submenu->menuAction();
}

void Actions::place(Menu menu, QAction *action)
{
    const auto closing = m_closings.find(menu);
    m_menus.at(menu)->insertAction(closing == m_closings.end() ? nullptr : closing->second, action);
}

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

void Actions::fillEditMenu(QMenu *menu)
{
    menu->addActions({m_undo, m_redo});
    menu->addSeparator();
    QAction *palette = add(tr("Command &palette"), QStringLiteral("Ctrl+Shift+P"),
                           tr("Run any command or go to any setting by typing its name"));
    connect(palette, &QAction::triggered, this, &Actions::paletteWanted);
    menu->addActions({m_find, palette});
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

void Actions::fillHelpMenu(QMenu *menu)
{
    QMenu *samples = menu->addMenu(tr("Open a &sample"));
    int number = 1;
    for (const Sample &sample : kSamples) {
        const QString name = QString::fromUtf8(sample.name);
        QAction *action = add(menuText(QCoreApplication::translate("Samples", sample.title)),
                              QStringLiteral("Ctrl+Shift+%1").arg(number++),
                              QCoreApplication::translate("Samples", sample.description));
        connect(action, &QAction::triggered, this, [this, name] { m_session->openSample(name); });
        samples->addAction(action);
    }
    samples->setToolTipsVisible(true);
    QAction *keys = add(tr("&Keyboard shortcuts"), QStringLiteral("F1"), tr("Every command and its keys"));
    connect(keys, &QAction::triggered, this, &Actions::shortcutsWanted);
    QAction *about = add(tr("&About Pool Designer"), QStringLiteral("Ctrl+F1"), tr("Versions and licence"));
    connect(about, &QAction::triggered, this, &Actions::aboutWanted);
    m_closings[Menu::Help] = about;
    menu->addActions({keys, about});
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
    auto *group = new QActionGroup(this);
    const int current = QSettings().value(QStringLiteral("colours"), 0).toInt();
    const QStringList titles{tr("As the &system"), tr("&Light"), tr("&Dark")};
    const QStringList shortcuts{QStringLiteral("Ctrl+Alt+S"), QStringLiteral("Ctrl+Alt+L"),
                                QStringLiteral("Ctrl+Alt+D")};
    for (int i = 0; i < 3; ++i) {
        QAction *action = add(titles[i], shortcuts[i], tr("Colours of the window"));
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT schemeWanted(i); });
        menu->addAction(action);
    }
}

void Actions::setVisits(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->addActions({m_back, m_forward});
    bar->addSeparator();
    bar->addActions({m_new, m_open, m_save});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    bar->addActions({m_find, m_copy});
}

} // namespace pooldesigner
