// SPDX-License-Identifier: MIT
#include "window/windowlayout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace pooldesigner {

WindowLayout::WindowLayout(QMainWindow &window, QSplitter &splitter)
    : m_window(&window), m_splitter(&splitter), m_built(window.saveState())
{
}

void WindowLayout::restore()
{
    const QSettings settings;
    m_window->restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_window->restoreState(settings.value(QStringLiteral("layout")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void WindowLayout::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), m_window->saveGeometry());
    settings.setValue(QStringLiteral("layout"), m_narrow ? m_wide : m_window->saveState());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

void WindowLayout::reset()
{
    m_window->restoreState(m_built);
    m_narrow = false;
    fit();
    shareOutSpace();
}

void WindowLayout::firstShown()
{
    fit();
    if (!QSettings().contains(QStringLiteral("layout")) && !m_narrow)
        shareOutSpace();
}

bool WindowLayout::isNarrow() const { return m_window->width() < 130 * m_window->fontMetrics().averageCharWidth(); }

void WindowLayout::fit()
{
    if (isNarrow() == m_narrow)
        return;
    m_narrow = !m_narrow;
    if (!m_narrow) {
        m_window->restoreState(m_wide.isEmpty() ? m_built : m_wide);
        return;
    }
    m_wide = m_window->saveState();
    auto *output = m_window->findChild<QDockWidget *>(QStringLiteral("outputDock"));
    auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findingsDock"));
    m_window->tabifyDockWidget(findings, output);
    findings->raise();
}

// A form needs no more than about 800 pixels; what a wide window has beyond that makes the output easier to read.
void WindowLayout::shareOutSpace()
{
    auto *output = m_window->findChild<QDockWidget *>(QStringLiteral("outputDock"));
    auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findingsDock"));
    m_window->resizeDocks({output}, {std::clamp(m_window->width() - 1040, 400, 900)}, Qt::Horizontal);
    if (!m_narrow)
        m_window->resizeDocks({findings}, {180}, Qt::Vertical);
}

} // namespace pooldesigner
