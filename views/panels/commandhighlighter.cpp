// SPDX-License-Identifier: MIT
#include "panels/commandhighlighter.h"

#include "theme.h"

#include <QRegularExpression>

namespace pooldesigner {

namespace {

// A word of a command outside quotes, from where the last one ended.
const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<space>\s+)|(?<comment>#.*)|(?<option>--[a-z0-9-]+)|(?<command>aws\s+[a-z-]+\s+[a-z-]+))"
                       R"(|(?<variable>\$\w+|[A-Z][A-Z_]*(?==))|(?<more>\\$)|(?<escaped>\\.)|(?<open>\$?['"]))"
                       R"(|(?<bracket>\$?[()])|(?<other>[^\s'"$()\\]+|.))"));
    return pattern;
}

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace

CommandHighlighter::CommandHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void CommandHighlighter::setPalette(const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    m_command = colored(colors.text);
    m_command.setFontWeight(QFont::Bold);
    m_option = colored(colors.accent);
    m_string = colored(colors.advice);
    m_name = colored(colors.text);
    m_variable = colored(colors.warning);
    m_comment = colored(colors.muted);
    rehighlight();
}

void CommandHighlighter::highlightBlock(const QString &text)
{
    m_state = previousBlockState();
    int at = 0;
    while (at < text.size())
        at = m_state == Plain ? highlightPlain(text, at) : highlightQuoted(text, at);
    setCurrentBlockState(m_state);
}

// Colours one word, or opens a quote; answers where to go on.
int CommandHighlighter::highlightPlain(const QString &text, int from)
{
    const auto match =
        wordPattern().match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    const int length = static_cast<int>(match.capturedLength());
    const auto is = [&match](const char *name) {
        return match.hasMatch() && match.capturedStart(QLatin1String(name)) >= 0;
    };
    if (is("comment") || is("more"))
        setFormat(from, length, m_comment);
    else if (is("option"))
        setFormat(from, length, m_option);
    else if (is("command"))
        setFormat(from, length, m_command);
    else if (is("variable"))
        setFormat(from, length, m_variable);
    else if (is("open")) {
        setFormat(from, length, m_string);
        m_state = length == 2 ? AnsiQuoted : text[from] == u'\'' ? SingleQuoted : DoubleQuoted;
    }
    return from + std::max(length, 1);
}

// Colours up to the closing quote or the end of the line.
int CommandHighlighter::highlightQuoted(const QString &text, int from)
{
    const QChar quote = m_state == DoubleQuoted ? u'"' : u'\'';
    const bool escapes = m_state != SingleQuoted;
    int end = from;
    while (end < text.size() && text[end] != quote)
        end += escapes && text[end] == u'\\' ? 2 : 1;
    end = std::min(end, static_cast<int>(text.size()));
    setFormat(from, end - from, m_string);
    colorNames(text, from, end);
    if (end == text.size())
        return end;
    setFormat(end, 1, m_string);
    m_state = Plain;
    return end + 1;
}

void CommandHighlighter::colorNames(const QString &text, int from, int to)
{
    // Values are matched as well, so that a long text is passed over once and not tried again from each quote within.
    static const QRegularExpression jsonText(QStringLiteral(R"x("(?:[^"\\]++|\\.)*+"(?<colon>\s*:)?)x"));
    static const QRegularExpression variable(QStringLiteral(R"(\$\w+)"));
    const bool expands = m_state == DoubleQuoted;
    auto matches = (expands ? variable : jsonText).globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedEnd() > to)
            return;
        if (expands)
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), m_variable);
        else if (const int colon = static_cast<int>(match.capturedStart(u"colon")); colon >= 0)
            setFormat(static_cast<int>(match.capturedStart()), colon - static_cast<int>(match.capturedStart()), m_name);
    }
}

} // namespace pooldesigner
