// SPDX-License-Identifier: MIT
#include "importing/importing.h"

#include "formats/ledger/ledger.h"
#include "importing/ledgerpage.h"
#include "importing/poolnames.h"
#include "window/actions.h"
#include "window/messagebar.h"
#include "window/pagestack.h"
#include "window/session.h"
#include "window/workbench.h"

#include <QAction>
#include <QMainWindow>

namespace pooldesigner {

Importing::Importing(const Workbench &bench)
    : QObject(&bench.window), m_session(&bench.session), m_pages(&bench.pages), m_messages(&bench.messages)
{
    const QAction *ledger =
        bench.actions.addTo(Actions::Menu::View, tr("What became of the &import"), QStringLiteral("Ctrl+L"),
                            tr("List what became of each member of the file that was opened"), "import");
    connect(ledger, &QAction::triggered, this, &Importing::showLedger);
    connect(m_session, &Session::opened, this, &Importing::offerLedger);
    connect(m_session, &Session::failed, this, &Importing::offerRepair);
}

void Importing::showLedger()
{
    const bool isNew = m_page == nullptr;
    m_page = m_pages->showPage<LedgerPage>([this](QWidget *parent) {
        auto *page = new LedgerPage(parent);
        connect(page, &LedgerPage::placeWanted, m_pages, &PageStack::showPath);
        connect(page, &LedgerPage::poolWanted, this, &Importing::choosePool);
        return page;
    });
    if (isNew)
        fill();
    m_pages->focusPage();
}

void Importing::fill()
{
    const Imported *imported = m_session->imported();
    if (imported == nullptr) {
        m_page->showNothing();
        return;
    }
    m_page->showPools(poolNames(imported->pools), static_cast<int>(imported->chosen));
    m_page->showLedger(m_session->displayName(), makeLedger(*imported));
}

// Where the person keeps what is open, the page goes on to show that.
void Importing::choosePool(int index)
{
    if (!m_session->choosePool(static_cast<std::size_t>(index)))
        fill();
}

void Importing::offerLedger()
{
    if (m_page != nullptr)
        fill();
    if (m_session->imported() != nullptr && !m_session->notes().empty())
        m_messages->offer(m_session->imported()->pools.size() > 1 ? tr("Choose another pool") : tr("Show every member"),
                          tr("List what became of each member of the file (Ctrl+L)"), [this] { showLedger(); });
}

void Importing::offerRepair()
{
    if (m_session->canRepair())
        m_messages->offer(tr("Open repaired"),
                          tr("Leave comments and commas with nothing behind them out, and say where they were"),
                          [this] { m_session->openRepaired(); });
}

} // namespace pooldesigner
