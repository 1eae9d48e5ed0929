// SPDX-License-Identifier: MIT
#pragma once

#include "rules/findingcounts.h"

#include <QWidget>

class QAbstractItemView;
class QAction;
class QCheckBox;
class QToolButton;

namespace pooldesigner {

class DialogService;
class FlowLayout;
class ProfileChoice;
class SearchField;
class SeverityBar;

// The row above the list of findings: how many there are, which of them are shown, whose rules they are of, and buttons
// for what can be done. Says what is chosen; the panel filters.
class FindingsHeader final : public QWidget {
    Q_OBJECT
public:
    // The keys that leave the search go to `list`; each action gets a button. The parent owns both.
    FindingsHeader(QAbstractItemView *list, const QList<QAction *> &actions, QWidget *parent);

    void setCounts(const FindingCounts &counts);
    // Lets the user choose whose rules run. Both have to live longer.
    void addProfiles(ProfileChoice &choice, DialogService &dialogs);
    // Checks of the chosen profile that no pool decides; 0 hides the button.
    void setUndecided(int checks);
    void setSectionKnown(bool known); // else there is nothing to restrict to
    bool isOnlySection() const;
    QString searchedText() const;
    void showKind(Severity severity);
    // Of every severity, section and text; accepted ones stay as they are.
    void showAll();

Q_SIGNALS:
    void severityToggled(pooldesigner::Severity severity, bool shown);
    void acceptedToggled(bool shown);
    void restricted(); // isOnlySection() or searchedText() changed
    void undecidedWanted();

private:
    FlowLayout *m_layout;
    SeverityBar *m_counts;
    QCheckBox *m_onlySection;
    QToolButton *m_undecided;
    SearchField *m_search;
};

} // namespace pooldesigner
