// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "items/diagnosticfilter.h"
#include "items/diagnosticmodel.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace pooldesigner {

class FlowLayout;
class DialogService;
class FindingDetails;
class FindingFixer;
class ProfileChoice;
class SearchField;
class SeverityBar;

// What is wrong with the design: counts that filter, a list that leads to the settings, fixes, and an explanation
// beside the list. Fixes and acceptances are single undo steps of the document, which has to live longer.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(PoolDocument &document, QWidget *parent = nullptr);

    void setFindings(const std::vector<Diagnostic> &findings);
    // Lets the user choose whose rules the findings are of. Both have to live longer.
    void setProfiles(ProfileChoice &choice, DialogService &dialogs);
    // What "Only this section" means; nothing while no section is shown.
    void setCurrentSection(std::optional<Section> section);
    // Goes to the next (+1) or previous (-1) finding of the list, round and round.
    void step(int by);
    // Goes to the next finding of the severity, which is shown again where it was hidden.
    void stepTo(Severity severity);
    // The keyboard is at this place of the design: a finding about it becomes the current one, and may be mended from
    // there by key.
    void setCurrentPath(const Path &path);
    // Applies the only fix of the current finding where it is safe, else lets the user choose.
    void fixCurrent();
    // Applies the safe fixes of all findings until none is left that helps, as one undo step.
    void fixAll();
    void setExplained(bool explained);

Q_SIGNALS:
    // After fixAll(): how many fixes there were, and a line for each that was left alone, with the reason.
    void fixed(const QString &summary, const QStringList &left);
    void activated(const pooldesigner::Path &path);

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void makeActions();
    void wireDetails();

    const Diagnostic *current() const; // good until the next setFindings()
    bool isHere(const Diagnostic *finding) const;
    void activateCurrent();
    void copyMessage();
    void applyFilter();
    void showEmptyState();
    QString nothingFoundText() const;
    void showCurrent();
    void showProfile();

    PoolDocument &m_document;
    DiagnosticModel m_model;
    DiagnosticFilter m_filter;
    FindingFixer *m_fixer;
    std::optional<Section> m_section;
    Path m_here; // where the keyboard is, or was last, in the design

    SeverityBar *m_counts = nullptr;
    QCheckBox *m_onlySection = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTreeView *m_list = nullptr;
    ProfileChoice *m_profiles = nullptr; // null: the program's own rules
    FlowLayout *m_header = nullptr;
    QToolButton *m_undecided = nullptr; // checks of the profile's reviewers that no pool decides
    QLabel *m_emptyText = nullptr;
    QPushButton *m_showAll = nullptr;
    FindingDetails *m_details = nullptr;
    QAction *m_goTo = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_fixAll = nullptr;
    QAction *m_explain = nullptr;
};

} // namespace pooldesigner
