// SPDX-License-Identifier: MIT
#include "help/help.h"

#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "config/path.h"
#include "help/helpwindow.h"
#include "help/whatsthis.h"
#include "items/diagnosticmodel.h"
#include "panels/findinglist.h"
#include "window/actions.h"
#include "window/pagestack.h"

#include <QApplication>
#include <QMainWindow>

namespace pooldesigner {

Help::Help(const Workbench &bench) : QObject(&bench.window), m_bench(bench)
{
    connect(&m_bench.actions, &Actions::helpWanted, this, &Help::open);
    connect(&m_bench.actions, &Actions::whatsThisWanted, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        showWhatsThis(focus != nullptr ? focus : &m_bench.window);
    });
    connect(&m_bench.actions, &Actions::pointingWanted, this, [this] { new WhatsThisPointer(this); });
}

HelpWindow &Help::window()
{
    if (m_window == nullptr)
        m_window = new HelpWindow(&m_bench.window);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    return *m_window;
}

// A finding is explained by its rule.
bool Help::openRule(const QWidget *focus)
{
    const auto *list = qobject_cast<const FindingList *>(focus);
    const QString rule = list != nullptr
                             ? list->currentIndex().data(static_cast<int>(DiagnosticModel::Role::Rule)).toString()
                             : QString();
    if (rule.isEmpty())
        return false;
    const auto &pages = helpPages();
    window().showHeading(*std::ranges::find(pages, QStringLiteral("rules"), &HelpPage::id), rule);
    return true;
}

void Help::open()
{
    const QWidget *focus = QApplication::focusWidget();
    if (openRule(focus))
        return;
    const auto place = placeOf(focus);
    const FieldSpec *spec = place ? catalogue::specFor(*place) : nullptr;
    if (spec != nullptr)
        window().showHeading(helpPage(spec->section), QString::fromStdString(memberName(*spec)));
    else if (focus != nullptr && !m_bench.pages.isTreeShown())
        window().showPage(helpPage(m_bench.pages.currentSection()));
    else
        window().showPage(helpPages().front());
}

} // namespace pooldesigner
