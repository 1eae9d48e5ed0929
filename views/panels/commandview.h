// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <QPlainTextEdit>

namespace pooldesigner {

class CommandHighlighter;
class CommandGutter;

// The text of a command, read-only, in colours. A gutter shows which lines belong to the member being edited and which
// cannot be changed once the pool exists. What is copied is always the text of the command; what is shown differs only
// where a character would hide itself or reorder the line.
class CommandView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CommandView(QWidget *parent = nullptr);

    // Replaces only the lines that differ; scroll position and caret stay.
    void setLines(std::vector<CommandLine> lines);
    // Whether the text has the colours of a bash command; true until told.
    void setColored(bool colored);
    // Marks the lines that come from the member, or from the nearest one above it, and scrolls to them.
    void setCurrentPath(const Path &path);

Q_SIGNALS:
    // A click on a line, or Enter: the member that it comes from.
    void activated(const pooldesigner::Path &path);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    friend class CommandGutter;

    void replaceText(const QString &text);
    void activateLine(int line);
    void showMarks();
    bool isMarked(const CommandLine &line) const { return !m_marked.isRoot() && line.origin.startsWith(m_marked); }
    void scrollToMark();
    void paintGutter(QPainter &painter) const;
    void followPalette();

    std::vector<CommandLine> m_lines; // one a block
    QString m_text;                   // as it would be copied; shown text has the same length
    Path m_path;                      // the member being edited
    Path m_marked;                    // what of it the command has; the root for nothing
    CommandHighlighter *m_highlighter;
    CommandGutter *m_gutter;
};

} // namespace pooldesigner
