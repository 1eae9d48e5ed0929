// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "items/diagnosticfilter.h"
#include "items/diagnosticmodel.h"

#include <QWidget>

#include <memory>

class QAction;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace pooldesigner {

class DialogService;
class FindingCursor;
class FindingDetails;
class FindingFixer;
class FindingsHeader;
class NoFindings;
class ProfileChoice;

// What is wrong with the design: counts that filter, a list that leads to the settings, fixes, and an explanation
// beside the list. Fixes and acceptances are single undo steps of the document, which has to live longer.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(PoolDocument &document, QWidget *parent = nullptr);
    ~FindingsPanel() override;

    void setFindings(const std::vector<Diagnostic> &findings);
    // Lets the user choose whose rules the findings are of. Both have to live longer.
    void setProfiles(ProfileChoice &choice, DialogService &dialogs);
    // What "Only this section" means.
    void setCurrentSection(Section section);
    void leaveSection(); // what is shown is none
    // Goes to the next (+1) or previous (-1) finding of the list, round and round.
    void step(int by);
    // Goes to the next finding of the severity, which is shown again where it was hidden.
    void stepTo(Severity severity);
    // The keyboard is at this place of the design: a finding about it, or about what it holds, becomes the current one,
    // and may be mended and explained from there by key.
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
    void sightWanted(); // an explanation was asked for while the panel cannot be seen

private:
    void makeList();
    void makeActions();
    void wireHeader();
    void wireDetails();

    void explainFromAnywhere(bool explained);
    void activateCurrent();
    void copyMessage();
    void applyFilter();
    void showEmptyState();
    QString nothingFoundText() const;
    void showCurrent();
    void showProfile();
    void showUndecided();

    PoolDocument &m_document;
    DiagnosticModel m_model;
    DiagnosticFilter m_filter;
    FindingFixer *m_fixer;
    std::optional<Section> m_section;
    std::unique_ptr<FindingCursor> m_cursor;

    QStackedWidget *m_pages = nullptr; // the list, or what stands in its place
    QTreeView *m_list = nullptr;
    NoFindings *m_none = nullptr;
    FindingsHeader *m_header = nullptr;
    FindingDetails *m_details = nullptr;
    ProfileChoice *m_profiles = nullptr; // null: the program's own rules
    QAction *m_goTo = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_fixAll = nullptr;
    QAction *m_explain = nullptr;
};

} // namespace pooldesigner
