// SPDX-License-Identifier: MIT
#include "window/actions.h"

#include "theme.h"
#include "window/session.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolBar>
#include <QUndoStack>

namespace pooldesigner {

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

void Actions::adopt(Menu menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        place(menu, action);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    place(menu, separator);
}

void Actions::place(Menu menu, QAction *action)
{
    const auto closing = m_closings.find(menu);
    m_menus.at(menu)->insertAction(closing == m_closings.end() ? nullptr : closing->second, action);
}

void Actions::setVisits(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void Actions::showScheme(ColorScheme scheme) { m_schemes->actions().at(static_cast<int>(scheme))->setChecked(true); }

void Actions::fillToolBar(QToolBar *bar, QWidget *search, QWidget *counts)
{
    bar->addActions({m_back, m_forward});
    bar->addSeparator();
    bar->addActions({m_new, m_open, m_save});
    bar->addSeparator();
    bar->addActions({m_undo, m_redo});
    bar->addSeparator();
    // No wider than names are long; the rest of a wide window stays free.
    search->setMinimumWidth(160);
    search->setMaximumWidth(480);
    bar->addWidget(search);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(counts);
    bar->addSeparator();
    bar->addAction(m_copy);
}

} // namespace pooldesigner
