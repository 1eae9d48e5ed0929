// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "items/ledgerfilter.h"
#include "items/ledgermodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace pooldesigner {

class FateBar;
class LedgerView;
class SearchField;

// What became of each member of the last import, so that nothing is unaccounted for. Shows the import as it was; edits
// since then are not looked at.
class LedgerPage final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerPage(QWidget *parent = nullptr);

    // `import`: what was imported, for people.
    void showLedger(const QString &import, std::vector<LedgerEntry> entries);
    // The pools that the import chose among, by their names; none where there is one.
    void showPools(const QStringList &pools, int chosen);
    void showNothing(); // the open design comes from no file of another form

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path); // in the design
    void poolWanted(int index);                       // the person chose another one

private:
    QWidget *makePools();
    QWidget *makeFilters();
    QWidget *makeTable();
    QWidget *makeDetails();
    void showEmptyState();
    void showCurrent();
    void goToCurrent();
    const LedgerEntry *current() const; // good until the ledger changes

    LedgerModel m_model;
    LedgerFilter m_filter;
    QString m_import;
    QWidget *m_poolRow = nullptr;
    QComboBox *m_pools = nullptr;
    QLabel *m_summary = nullptr;
    FateBar *m_bar = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    LedgerView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_goTo = nullptr;
};

} // namespace pooldesigner
