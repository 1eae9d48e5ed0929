// SPDX-License-Identifier: MIT
#include "window/panes.h"

#include "window/tabstops.h"

#include <QApplication>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace pooldesigner {

Panes::Panes(QMainWindow &window, QList<QWidget *> inOrder) : m_window(&window), m_panes(std::move(inOrder)) {}

namespace {

// Of panels that share a place, the window keeps those behind outside of itself, and shown.
bool isBehind(const QWidget &pane)
{
    return !pane.isWindow() && pane.isVisible() && !pane.parentWidget()->rect().intersects(pane.geometry());
}

} // namespace

// The window makes bars of tabs by itself where panels share a place, below them.
QList<QWidget *> Panes::all() const
{
    QList<QWidget *> panes = m_panes;
    const auto tabBars = m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
    for (QTabBar *tabs : tabBars)
        panes << tabs;
    return panes;
}

bool Panes::stepControl(bool forwards) const
{
    QList<QWidget *> controls;
    const auto panes = all();
    for (QWidget *pane : panes) {
        if (pane->window() == m_window && !isBehind(*pane))
            controls += inReadingOrder(pane);
    }
    if (!forwards)
        std::ranges::reverse(controls);
    // Whatever has the keyboard is where the round begins, be it no stop or hidden just now.
    const auto here = std::ranges::find(controls, m_window->focusWidget());
    if (here != controls.end())
        std::ranges::rotate(controls, here + 1);
    const auto next = std::ranges::find_if(controls, isTabStop);
    if (next == controls.end())
        return false;
    giveFocus(*next, forwards);
    return true;
}

void Panes::stepPane(int step) const
{
    const QList<QWidget *> panes = all();
    const QWidget *focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); };
    qsizetype at = std::ranges::find_if(panes, holdsFocus) - panes.begin();
    if (at == panes.size()) // from nowhere, the first
        at = step > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (isBehind(*panes[at]))
            panes[at]->raise();
        QWidget *last = panes[at]->focusWidget();
        if (last != nullptr && isTabStop(last))
            giveFocus(last);
        else if (!focusFirstIn(panes[at]))
            continue;
        panes[at]->window()->activateWindow();
        return;
    }
}

} // namespace pooldesigner
