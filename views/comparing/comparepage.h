// SPDX-License-Identifier: MIT
#pragma once

#include "document/livecomparison.h"
#include "items/differencefilter.h"
#include "items/differencemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pooldesigner {

class CarryOverPane;
class ChangeBar;
class ComparedSide;
class DifferenceView;
class InlineNotice;
class ReportBar;
class SearchField;

// Two pools side by side: only what differs, each difference with its class, and what carries the first pool over to
// the second. Follows the open design while it can be seen. Borrows the document.
class ComparePage final : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(PoolDocument &document, QWidget *parent = nullptr);

    LiveComparison &comparison() { return m_comparison; }
    const CarryOverPane &commands() const { return *m_commands; }
    // What went wrong with a file, for people; gone with the next pool.
    void showTrouble(const QString &text);
    bool showsSameMeaning() const { return m_filter.isShown(Change::SameMeaning); }
    const ReportBar &report() const { return *m_report; }

Q_SIGNALS:
    void fileWanted(pooldesigner::LiveComparison::Side side);
    void openDesignWanted(pooldesigner::LiveComparison::Side side);
    void placeWanted(const pooldesigner::Path &path); // in the open design
    void saveWanted();                                // the commands
    void reportWanted();
    // Another pool of the file that the side was read from.
    void poolWanted(pooldesigner::LiveComparison::Side side, int index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSides();
    QWidget *makeSummary();
    QWidget *makeFilters();
    QWidget *makeTree();
    QWidget *makeDetails();
    void showPools();
    void showDifferences();
    void showCurrent();
    void showEmptyState();
    void goToCurrent();
    const Difference *current() const; // good until the comparison changes

    LiveComparison m_comparison;
    DifferenceModel m_model;
    DifferenceFilter m_filter;
    ComparedSide *m_sides[2] = {};
    QLabel *m_summary = nullptr;
    ReportBar *m_report = nullptr;
    InlineNotice *m_trouble = nullptr;
    ChangeBar *m_bar = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    DifferenceView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_how = nullptr;
    QPushButton *m_goTo = nullptr;
    CarryOverPane *m_commands = nullptr;
};

} // namespace pooldesigner
