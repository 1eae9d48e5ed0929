// SPDX-License-Identifier: MIT
#include "window/pagestack.h"

#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "forms/originpage.h"
#include "forms/sectionform.h"
#include "pages/choicespage.h"
#include "pages/schemapage.h"
#include "pages/startpage.h"
#include "pages/tagspage.h"
#include "pages/treepage.h"
#include "window/tabstops.h"

#include <QApplication>

namespace pooldesigner {

PageStack::PageStack(PoolDocument &document, QWidget *parent) : QStackedWidget(parent), m_document(&document) {}

// A table reaches cells while the keyboard is elsewhere, too, as when a row is undone.
template <typename Page>
QWidget *PageStack::makeTable()
{
    auto *page = new Page(*m_document, this);
    connect(page, &Page::visited, this, [this, page](const Path &path) {
        if (page->isAncestorOf(QApplication::focusWidget()))
            Q_EMIT visited(path);
    });
    return page;
}

QWidget *PageStack::makePage(Section section)
{
    switch (section) {
    case Section::Attributes: return makeTable<SchemaPage>();
    case Section::Tags: return makeTable<TagsPage>();
    case Section::ReadOnly: return new OriginPage(*m_document, this);
    default: break;
    }
    auto *form = new SectionForm(*m_document, section, this);
    form->setFindings(m_findings);
    connect(form, &SectionForm::visited, this, &PageStack::visited);
    connect(form, &SectionForm::placeWanted, this, &PageStack::showPath);
    return form;
}

QWidget *PageStack::pageFor(Section section)
{
    QWidget *&page = m_pages[section];
    if (page == nullptr) {
        page = makePage(section);
        addWidget(page);
    }
    return page;
}

TreePage *PageStack::tree()
{
    if (m_tree == nullptr) {
        m_tree = new TreePage(*m_document, this);
        m_tree->setFindings(m_findings);
        connect(m_tree, &TreePage::visited, this, &PageStack::visited);
        addWidget(m_tree);
    }
    return m_tree;
}

// The page may take the keyboard at once, and then says itself where that is.
void PageStack::bring(QWidget *page)
{
    if (page != currentWidget())
        Q_EMIT visited(Path());
    setCurrentWidget(page);
}

void PageStack::showSection(Section section)
{
    m_section = section;
    bring(pageFor(section));
    Q_EMIT sectionShown(section);
}

void PageStack::showTree()
{
    bring(tree());
    Q_EMIT treeShown();
}

void PageStack::showStart()
{
    auto *start = showPage<StartPage>([this](QWidget *parent) {
        auto *page = new StartPage(parent);
        connect(page, &StartPage::designWanted, this, &PageStack::designWanted);
        return page;
    });
    start->begin();
}

void PageStack::showChoices(bool beforeCommand)
{
    auto *choices = showPage<ChoicesPage>([this](QWidget *parent) {
        auto *page = new ChoicesPage(*m_document, parent);
        connect(page, &ChoicesPage::placeWanted, this, &PageStack::showPath);
        connect(page, &ChoicesPage::confirmed, this, &PageStack::choicesConfirmed);
        return page;
    });
    if (beforeCommand)
        choices->askBeforeCommand();
    else
        focusPage();
}

bool PageStack::isTreeShown() const { return m_tree != nullptr && currentWidget() == m_tree; }

void PageStack::showPath(const Path &path)
{
    openPath(path);
    Q_EMIT visited(path); // where nothing takes the keyboard, too
}

void PageStack::openPath(const Path &path)
{
    // The nearest known ancestor decides: a strange member of a known structure belongs to that structure's page.
    const FieldSpec *spec = catalogue::specFor(path);
    if (spec != nullptr && !isTreeShown()) {
        showSection(spec->section);
        QWidget *page = pageFor(spec->section);
        if (auto *schema = qobject_cast<SchemaPage *>(page))
            schema->showPath(path);
        else if (auto *tags = qobject_cast<TagsPage *>(page))
            tags->showPath(path);
        if (auto *form = qobject_cast<SectionForm *>(page); form == nullptr || form->showPath(path))
            return;
    }
    const auto *root = path.isRoot() ? nullptr : std::get_if<std::string>(&path.segments().front());
    if (root != nullptr && *root == "answers") { // facts about the pool, which nothing edits
        showSection(Section::ReadOnly);
        return;
    }
    showTree();
    m_tree->showPath(path);
}

void PageStack::focusPage() { focusFirstIn(currentWidget()); }

void PageStack::setFindings(const std::vector<Diagnostic> &findings)
{
    m_findings = findings;
    for (const auto &[section, page] : m_pages) {
        if (auto *form = qobject_cast<SectionForm *>(page))
            form->setFindings(findings);
    }
    if (m_tree != nullptr)
        m_tree->setFindings(findings);
    Q_EMIT findingsChanged();
}

} // namespace pooldesigner
