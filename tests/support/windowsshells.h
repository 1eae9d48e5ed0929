// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

#include <utility>

// What the shells of Windows and the programs they start make of a text, written down a second time, from the rules and
// not from the code under test.
namespace pooldesigner::test {

// CommandLineToArgvW and the C runtime: backslashes count before a double quote only; "" within quotes is not written
// by anything here.
inline QStringList argvOf(const QString &line)
{
    QStringList words;
    qsizetype at = 0;
    while (true) {
        while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
            ++at;
        if (at == line.size())
            return words;
        QString word;
        bool quoted = false;
        while (at < line.size() && (quoted || (line[at] != u' ' && line[at] != u'\t'))) {
            qsizetype slashes = 0;
            for (; at < line.size() && line[at] == u'\\'; ++at)
                ++slashes;
            if (at < line.size() && line[at] == u'"') {
                word += QString(slashes / 2, u'\\');
                if (slashes % 2 != 0)
                    word += u'"';
                else
                    quoted = !quoted;
                ++at;
            } else if (slashes > 0) {
                word += QString(slashes, u'\\');
            } else {
                word += line[at++];
            }
        }
        words << word;
    }
}

// The command lines that cmd.exe starts `aws` with, one a logical line; empty where something would happen that the
// text must not ask for: another variable read, another operator, a line that ends within quotes.
inline QStringList cmdLines(QString text)
{
    text.replace(QStringLiteral("%TEMP%"), QStringLiteral("T"))
        .replace(QStringLiteral("%ERRORLEVEL%"), QStringLiteral("0"))
        .replace(QStringLiteral("%POOL_ID%"), QStringLiteral("POOL"));
    if (text.contains(u'%') || text.contains(u'!'))
        return {};
    QStringList lines;
    QString line;
    bool quoted = false;
    bool over = false; // behind a redirection or an operator
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n') {
            if (quoted)
                return {};
            lines << std::exchange(line, {});
            over = false;
        } else if (!quoted && c == u'^') {
            ++i;
            // A caret at the end of a line joins it to the next, whose first character it makes literal.
            if (i < text.size() && text[i] == u'\n')
                ++i;
            if (i < text.size() && !over)
                line += text[i];
        } else if (!quoted && (c == u'&' || c == u'|' || c == u'<' || c == u'>')) {
            if (!over && !text.mid(i).startsWith(u"> \"T\\pool-id.txt\" && set /p POOL_ID=< \"T\\pool-id.txt\"\n"))
                return {};
            over = true;
        } else {
            quoted = c == u'"' ? !quoted : quoted;
            if (!over)
                line += c;
        }
    }
    lines.removeAll(QStringLiteral("set \"POOL_ID=\""));
    for (QString &each : lines)
        each.replace(QStringLiteral("if 0 equ 0 if defined POOL_ID aws"), QStringLiteral("aws"));
    return lines;
}

inline bool isSingleQuote(QChar c) { return c == u'\'' || (c >= u'\u2018' && c <= u'\u201B'); }

// The arguments of the statements that start `aws`, as PowerShell holds them before it hands them on.
inline QList<QStringList> powerShellStatements(const QString &text)
{
    QList<QStringList> statements{{}};
    QString word;
    bool inWord = false;
    const auto endWord = [&] {
        if (std::exchange(inWord, false))
            statements.back() << std::exchange(word, {});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'`' && i + 1 < text.size() && text[i + 1] == u'\n') {
            endWord();
            ++i;
        } else if (c == u'\n') {
            endWord();
            statements << QStringList{};
        } else if (c == u' ') {
            endWord();
        } else if (isSingleQuote(c)) {
            inWord = true;
            for (++i; i < text.size(); ++i) {
                if (isSingleQuote(text[i])) {
                    const bool doubled = i + 1 < text.size() && isSingleQuote(text[i + 1]);
                    if (!doubled)
                        break;
                    ++i;
                }
                word += text[i];
            }
        } else {
            inWord = true;
            word += c;
        }
    }
    QList<QStringList> calls;
    for (QStringList &statement : statements) {
        const qsizetype start = statement.indexOf(QStringLiteral("aws"));
        if (start >= 0)
            calls << statement.mid(start);
        if (start > 0 && calls.back().last() == u"}")
            calls.back().removeLast();
    }
    return calls;
}

// The command line that PowerShell with the old way of handing arguments on makes. Which double quotes it counts before
// it decides to quote, and whether it doubles a backslash at the end, differs between versions.
inline QString oldPowerShellLine(const QStringList &words, bool countsEscaped, bool doublesEnd)
{
    QString line;
    for (const QString &word : words) {
        bool needed = false;
        int quotes = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] == u'"' && (countsEscaped || i == 0 || word[i - 1] != u'\\'))
                ++quotes;
            else if (word[i].isSpace() && quotes % 2 == 0)
                needed = true;
        }
        QString end;
        for (qsizetype i = word.size() - 1; doublesEnd && needed && i >= 0 && word[i] == u'\\'; --i)
            end += u'\\';
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + (needed ? u'"' + word + end + u'"' : word);
    }
    return line;
}

} // namespace pooldesigner::test
