// SPDX-License-Identifier: MIT
#include "window/windowlayout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>

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
    m_window->statusBar()->show();
    fit();
    shareOutSpace();
}

void WindowLayout::firstShown()
{
    fit();
    if (m_narrow || !QSettings().contains(QStringLiteral("layout")))
        shareOutSpace();
}

bool WindowLayout::isNarrow() const { return m_window->width() < 130 * m_window->fontMetrics().averageCharWidth(); }

void WindowLayout::fit()
{
    if (isNarrow() == m_narrow)
        return;
    m_narrow = !m_narrow;
    m_window->statusBar()->setVisible(!m_narrow); // its line is the form's there
    if (!m_narrow) {
        m_window->restoreState(m_wide.isEmpty() ? m_built : m_wide);
        return;
    }
    m_wide = m_window->saveState();
    auto *output = m_window->findChild<QDockWidget *>(QStringLiteral("outputDock"));
    auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findingsDock"));
    m_window->tabifyDockWidget(findings, output);
    findings->raise();
    shareOutSpace();
}

// A form needs no more than about 800 pixels; what a wide window has beyond that makes the output easier to read. What
// lies below the form is read a few lines at a time, and takes the smaller part of a low window.
void WindowLayout::shareOutSpace()
{
    auto *output = m_window->findChild<QDockWidget *>(QStringLiteral("outputDock"));
    auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findingsDock"));
    if (!m_narrow)
        m_window->resizeDocks({output}, {std::clamp(m_window->width() - 1040, 400, 900)}, Qt::Horizontal);
    const int lines = 13 * m_window->fontMetrics().lineSpacing();
    m_window->resizeDocks({findings}, {std::min(lines, m_window->height() * 9 / 20)}, Qt::Vertical);
}

} // namespace pooldesigner
