// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/path.h"
#include "rules/diagnostic.h"

#include <QStackedWidget>

#include <map>
#include <vector>

namespace pooldesigner {

class PoolConfig;
class PoolDocument;
class SectionForm;
class TreePage;

// The middle of the window: a page per section and the whole tree. A page is made when it is first shown, so that the
// window opens fast. Borrows the document.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(PoolDocument &document, QWidget *parent = nullptr);

    void showSection(Section section);
    void showTree();
    // The questions that come before a new pool.
    void showStart();
    // Everything the design decides for good; with `beforeCommand` it also offers to go on with the command.
    void showChoices(bool beforeCommand);
    // Opens the page that edits the place, scrolls to it and gives it the keyboard; places that no form shows (unknown
    // members, requests) open in the tree.
    void showPath(const Path &path);
    void setFindings(const std::vector<Diagnostic> &findings);
    const std::vector<Diagnostic> &findings() const { return m_findings; }
    bool isTreeShown() const;

    // Shows a page beside the sections and the tree, one for each type of page: `make(parent)` makes it when it is
    // first wanted. The stack owns it.
    template <typename Page, typename Make>
    Page *showPage(Make make)
    {
        auto *page = findChild<Page *>(QString(), Qt::FindDirectChildrenOnly);
        if (page == nullptr) {
            page = make(this);
            addWidget(page);
        }
        bring(page);
        Q_EMIT otherShown();
        return page;
    }
    // Gives the keyboard to the first control of the page that is shown.
    void focusPage();
    Section currentSection() const { return m_section; }

Q_SIGNALS:
    // The keyboard came to this place; the root for a page on which it is at none yet.
    void visited(const pooldesigner::Path &path);
    void sectionShown(pooldesigner::Section section);
    void treeShown();
    void otherShown();                                         // a page that is neither
    void findingsChanged();                                    // see findings()
    void designWanted(const pooldesigner::PoolConfig &design); // from the questions
    void choicesConfirmed();

private:
    void bring(QWidget *page);
    void openPath(const Path &path);
    QWidget *pageFor(Section section);
    QWidget *makePage(Section section);
    template <typename Page>
    QWidget *makeTable();
    TreePage *tree();

    PoolDocument *m_document;
    Section m_section = Section::General;
    std::map<Section, QWidget *> m_pages; // owned by the stack
    TreePage *m_tree = nullptr;           // ditto
    std::vector<Diagnostic> m_findings;
};

} // namespace pooldesigner
