// SPDX-License-Identifier: MIT
#include "help/helpwindow.h"

#include "items/wordsearch.h"
#include "proselabel.h"
#include "theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

// Air around headings, code in its own colour: what a Markdown page does not say itself.
void dress(QTextDocument &document, const ThemeColors &colors)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 20);
            format.setBottomMargin(6);
        }
        cursor.setBlockFormat(format);
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextFragment fragment = piece.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCursor code(&document);
            code.setPosition(fragment.position());
            code.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat ink;
            ink.setForeground(colors.accent);
            code.mergeCharFormat(ink);
        }
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *window) : QWidget(window, Qt::Window), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help — Pool Designer"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    auto *side = new QWidget(splitter);
    makeContents(side);
    m_page->setObjectName(QStringLiteral("helpPage"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->document()->setDocumentMargin(24);
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 620});
    layout->addWidget(splitter);
    resize(QSize(880, 640).boundedTo(window->size()));
}

void HelpWindow::makeContents(QWidget *side)
{
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Lists the pages that have every word; Enter goes to where they stand"));
    m_search->setClearButtonEnabled(true);
    m_contents = new QListWidget(side);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setToolTip(tr("The pages of the help"));
    m_contents->setSpacing(2);
    for (const HelpPage &page : helpPages())
        m_contents->addItem(page.title);
    m_nothing = new ProseLabel(tr("No page has these words."), side);
    m_nothing->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findWords);
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::turnTo);
}

const QString &HelpWindow::textOf(int row)
{
    const auto known = m_texts.find(row);
    return known != m_texts.end() ? *known
                                  : *m_texts.insert(row, helpMarkdown(helpPages()[static_cast<std::size_t>(row)]));
}

void HelpWindow::search(const QString &text)
{
    const QStringList words = searchWords(text);
    int first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool fits = words.isEmpty() || hasWords(textOf(row), words);
        m_contents->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_contents->currentItem() != nullptr && m_contents->currentItem()->isHidden())
        m_contents->setCurrentRow(first);
}

// The next place of the first word, from the top again after the last.
void HelpWindow::findWords()
{
    const QString word = searchWords(m_search->text()).value(0);
    if (word.isEmpty() || m_page->find(word))
        return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(word);
}

void HelpWindow::turnTo(int row)
{
    if (row < 0 || row == m_row)
        return;
    m_row = row;
    render();
    m_page->moveCursor(QTextCursor::Start);
}

void HelpWindow::render()
{
    m_page->setMarkdown(textOf(m_row));
    dress(*m_page->document(), themeColors(palette()));
}

void HelpWindow::showPage(const HelpPage &page)
{
    m_search->clear();
    const auto &pages = helpPages();
    const auto found = std::ranges::find(pages, page.id, &HelpPage::id);
    m_contents->setCurrentRow(static_cast<int>(found - pages.begin()));
}

void HelpWindow::showHeading(const HelpPage &page, const QString &heading)
{
    showPage(page);
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        m_page->setTextCursor(QTextCursor(block));
        // As far up as it goes: what belongs to a heading stands below it.
        m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->maximum());
        m_page->ensureCursorVisible();
        return;
    }
}

void HelpWindow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_search->text().isEmpty() ? void(close()) : m_search->clear();
    else if (event->matches(QKeySequence::Find))
        focusSearch();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_row >= 0)
        render();
    QWidget::changeEvent(event);
}

} // namespace pooldesigner
