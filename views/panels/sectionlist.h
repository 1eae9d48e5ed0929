// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "items/sectionfilter.h"
#include "items/sectionmodel.h"

#include <QWidget>

class QLabel;

namespace pooldesigner {

class NavigationTree;
class SearchField;

// The sections of the window with what is wrong in each, and a search over all members. The document has to live
// longer.
class SectionList final : public QWidget {
    Q_OBJECT
public:
    explicit SectionList(PoolDocument &document, QWidget *parent = nullptr);

    void setFindings(const std::vector<Diagnostic> &findings);
    // Shows what the middle of the window shows; nothing is activated.
    void setCurrentSection(Section section);
    void setTreeCurrent();
    // The middle shows a page that has no entry here, such as a comparison.
    void setNothingCurrent();
    void focusSearch();
    // The line that searches; to be placed elsewhere by who wants it there.
    QWidget *searchField();

Q_SIGNALS:
    // The user moved to an entry, by keyboard or mouse.
    void sectionActivated(pooldesigner::Section section);
    void treeActivated();
    void memberActivated(const pooldesigner::Path &path);
    // Enter on a section: the user wants to go on in its form.
    void formWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void takeBestMatch();
    void activate(const QModelIndex &index);
    void showCurrent();
    void followOrigin();
    void keepNamesWhole();

    PoolDocument &m_document;
    SectionModel m_model;
    SectionFilter m_filter;
    QPersistentModelIndex m_current; // of m_model: what the middle of the window shows
    NavigationTree *m_list;
    SearchField *m_search;
    QLabel *m_nothing;
};

} // namespace pooldesigner
