// SPDX-License-Identifier: MIT
#include "panels/commandview.h"

#include "items/severitytext.h"
#include "panels/commandgutter.h"
#include "panels/commandhighlighter.h"
#include "theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace pooldesigner {

namespace {

// The text of all lines; line breaks between them only, so that there is a block for each.
QString joined(const std::vector<CommandLine> &lines)
{
    std::string text;
    for (const CommandLine &line : lines) {
        if (&line != &lines.front())
            text += '\n';
        text += line.text;
    }
    return QString::fromStdString(text);
}

// Characters that the text widget would take for line breaks, or that would hide or reorder what stands beside them.
bool isTroublesome(QChar c)
{
    if (c == u'\n' || c == u'\t' || c.isSurrogate())
        return false;
    const QChar::Category category = c.category();
    return !c.isPrint() || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

// With one visible character for each of them.
QString shown(QString text)
{
    for (QChar &c : text) {
        if (isTroublesome(c))
            c = c < u' ' ? QChar(0x2400 + c.unicode()) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

// Nearest place at or above `path` that some line comes from; the root when there is none.
Path nearestOrigin(const std::vector<CommandLine> &lines, const Path &path)
{
    for (Path place = path; place.size() > 1; place = place.parent()) {
        if (std::ranges::any_of(lines, [&](const CommandLine &line) { return line.origin.startsWith(place); }))
            return place;
    }
    return {};
}

} // namespace

CommandView::CommandView(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new CommandHighlighter(document())), m_gutter(new CommandGutter(*this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setViewportMargins(m_gutter->sizeHint().width(), 0, 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    followPalette();
}

void CommandView::setLines(std::vector<CommandLine> lines)
{
    const QString text = joined(lines);
    m_lines = std::move(lines);
    if (text != m_text) {
        m_text = text;
        replaceText(shown(text));
    }
    showMarks();
}

void CommandView::replaceText(const QString &text)
{
    const QString old = toPlainText();
    const auto [oldDiffers, newDiffers] = std::mismatch(old.begin(), old.end(), text.begin(), text.end());
    if (oldDiffers == old.end() && newDiffers == text.end())
        return;
    // From the start of the first line that differs to the end of the last one.
    const qsizetype start = old.left(oldDiffers - old.begin()).lastIndexOf(u'\n') + 1;
    qsizetype tail = 0;
    const qsizetype most = std::min(old.size(), text.size()) - start;
    while (tail < most && old[old.size() - tail - 1] == text[text.size() - tail - 1])
        ++tail;
    if (const qsizetype lineBreak = old.indexOf(u'\n', old.size() - tail); tail > 0)
        tail = lineBreak < 0 ? 0 : old.size() - lineBreak;
    const QTextCursor caret = textCursor();
    const bool caretInside = caret.position() >= start && caret.position() <= old.size() - tail;
    const int caretLine = caret.blockNumber();
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - tail - start));
    if (caretInside)
        setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(caretLine, blockCount() - 1))));
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
}

void CommandView::setColored(bool colored)
{
    QTextDocument *wanted = colored ? document() : nullptr;
    if (m_highlighter->document() != wanted)
        m_highlighter->setDocument(wanted);
}

void CommandView::setCurrentPath(const Path &path)
{
    if (path == m_path)
        return;
    m_path = path;
    showMarks();
    scrollToMark();
}

void CommandView::showMarks()
{
    m_marked = nearestOrigin(m_lines, m_path);
    QColor tint = themeColors(palette()).accent;
    tint.setAlphaF(0.12F);
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isMarked(m_lines[i]))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
    m_gutter->update();
}

// The caret stays where the user put it.
void CommandView::scrollToMark()
{
    const auto first = std::ranges::find_if(m_lines, [this](const CommandLine &line) { return isMarked(line); });
    if (first == m_lines.end())
        return;
    const int line = static_cast<int>(first - m_lines.begin());
    const int top = firstVisibleBlock().blockNumber();
    const int visible = std::max(1, viewport()->height() / fontMetrics().lineSpacing() - 1);
    if (line < top || line >= top + visible)
        verticalScrollBar()->setValue(std::max(0, line - visible / 3));
}

void CommandView::activateLine(int line)
{
    const auto index = static_cast<std::size_t>(line);
    if (index < m_lines.size() && !m_lines[index].origin.isRoot())
        Q_EMIT activated(Path(m_lines[index].origin)); // a copy: where it leads may rewrite the lines
}

void CommandView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        activateLine(cursorForPosition(event->position().toPoint()).blockNumber());
}

void CommandView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateLine(textCursor().blockNumber());
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool CommandView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto index = static_cast<std::size_t>(cursorForPosition(help->pos()).blockNumber());
    QString text;
    if (index < m_lines.size() && !m_lines[index].origin.isRoot()) {
        text = tr("%1. Click to go to the setting.").arg(shownText(m_lines[index].origin.toString()));
        if (m_lines[index].irreversible)
            text += u' ' + tr("Cannot change once the pool exists.");
    }
    // Names of a design may look like markup.
    QToolTip::showText(help->globalPos(),
                       text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    return true;
}

QMimeData *CommandView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *copied = new QMimeData;
    copied->setText(m_text.mid(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return copied;
}

void CommandView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), m_gutter->sizeHint().width(), inside.height());
}

void CommandView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        followPalette();
    else if (event->type() == QEvent::FontChange)
        setViewportMargins(m_gutter->sizeHint().width(), 0, 0, 0);
}

void CommandView::followPalette()
{
    m_highlighter->setPalette(palette());
    showMarks();
}

void CommandView::paintGutter(QPainter &painter) const
{
    const ThemeColors &colors = themeColors(palette());
    const int width = m_gutter->width();
    painter.fillRect(m_gutter->rect(), colors.panel);
    bool lockedBefore = false;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        const auto index = static_cast<std::size_t>(block.blockNumber());
        if (area.top() > m_gutter->height() || index >= m_lines.size())
            return;
        const CommandLine &line = m_lines[index];
        const int top = qRound(area.top());
        const int height = qRound(area.height());
        if (isMarked(line))
            painter.fillRect(0, top, 3, height, colors.accent);
        if (line.irreversible) {
            const int size = width - 8;
            if (lockedBefore)
                painter.fillRect(4 + size / 2 - 1, top, 2, height, colors.lock);
            else
                lockIcon(palette()).paint(&painter, 4, top + (fontMetrics().height() - size) / 2, size, size);
        }
        lockedBefore = line.irreversible;
    }
}

} // namespace pooldesigner
