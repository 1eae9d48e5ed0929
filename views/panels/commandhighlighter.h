// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

namespace pooldesigner {

// Colours of a bash command in the scheme of a palette: what runs, options, quoted text, JSON names in it, variables,
// comments. Quotes may stay open over several lines.
class CommandHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit CommandHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    // What a line starts in, kept as the state of the block before it. Qt's state of the first block is -1.
    enum State : int { Plain = -1, SingleQuoted = 1, DoubleQuoted, AnsiQuoted };

    int highlightPlain(const QString &text, int from);
    int highlightQuoted(const QString &text, int from);
    void colorNames(const QString &text, int from, int to);

    QTextCharFormat m_command;
    QTextCharFormat m_option;
    QTextCharFormat m_string;
    QTextCharFormat m_name;
    QTextCharFormat m_variable;
    QTextCharFormat m_comment;
    int m_state = Plain;
};

} // namespace pooldesigner
