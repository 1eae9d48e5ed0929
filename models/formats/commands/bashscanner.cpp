// SPDX-License-Identifier: MIT
#include "formats/commands/bashtext.h"
#include "formats/commands/script.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace pooldesigner {

namespace {

// Substitutions within substitutions; deeper ones stay text.
constexpr int kMaxDepth = 20;

class BashScanner {
public:
    BashScanner(std::string_view text, std::size_t at, int depth, ScriptBuilder &out)
        : m_text(text), m_at(at), m_depth(depth), m_out(&out)
    {
    }

    // Reads up to the end, or to the ')' that closes the substitution which this is; answers the place behind.
    std::size_t scan()
    {
        lineStart();
        while (m_at < m_text.size()) {
            if (m_depth > 0 && m_text[m_at] == ')' && m_parentheses == 0)
                return m_at + 1;
            step();
        }
        return m_at;
    }

private:
    bool ahead(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }

    void lineStart()
    {
        if (m_depth == 0 && !m_out->isInWord() && m_out->wordCount() == 0)
            m_at = afterPrompt(m_text, m_at);
    }

    void step()
    {
        const char c = m_text[m_at];
        switch (c) {
        case '\n': endLine(); return;
        case ' ':
        case '\t':
        case '\r':
            m_out->endWord();
            ++m_at;
            return;
        case '\\': backslash(); return;
        case '\'': singleQuoted(); return;
        case '"': doubleQuoted(); return;
        case '$': dollar(false); return;
        case '`': backquoted(); return;
        case '#':
            if (!m_out->isInWord())
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else
                plain(c);
            return;
        case '(':
        case ')':
            m_parentheses += c == '(' ? 1 : m_parentheses > 0 ? -1 : 0;
            separator();
            return;
        case ';':
        case '|':
        case '&':
            if (ahead("&>"))
                redirection();
            else
                separator();
            return;
        case '<':
        case '>': redirection(); return;
        default: plain(c); return;
        }
    }

    void plain(char c)
    {
        m_out->startWord(m_at++);
        m_out->append(c);
    }

    void separator()
    {
        ++m_at;
        endCommand();
    }

    void endCommand()
    {
        m_out->endWord();
        takeAssignments(*m_out);
        readDocuments();
        m_out->endCommand();
    }

    void endLine()
    {
        ++m_at;
        m_out->endWord();
        endCommand();
        m_at = std::max(m_at, m_nextLine);
        lineStart();
    }

    // They stand behind the line, which may go on.
    void readDocuments()
    {
        while (!m_documents.empty()) {
            if (m_nextLine <= m_at)
                m_nextLine = std::min(m_text.find('\n', m_at - 1), m_text.size() - 1) + 1;
            m_out->setHereDocument(readDocument(m_text, m_nextLine, m_documents.front(), *m_out));
            m_documents.pop_front();
        }
    }

    void backslash()
    {
        if (ahead("\\\n") || ahead("\\\r\n")) {
            m_at = m_text.find('\n', m_at) + 1;
            return;
        }
        m_out->startWord(m_at);
        if (m_at + 1 < m_text.size())
            m_out->append(m_text[m_at + 1]);
        m_at = std::min(m_at + 2, m_text.size());
    }

    void singleQuoted()
    {
        m_out->startWord(m_at);
        const std::size_t end = m_text.find('\'', m_at + 1);
        if (end == std::string_view::npos)
            m_out->unclosedAt(m_at);
        m_out->append(m_text.substr(m_at + 1, end == std::string_view::npos ? end : end - m_at - 1));
        m_at = end == std::string_view::npos ? m_text.size() : end + 1;
    }

    void doubleQuoted()
    {
        const std::size_t start = m_at++;
        m_out->startWord(start);
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const char c = m_text[m_at];
            if (c == '\\' && m_at + 1 < m_text.size()) {
                const char next = m_text[m_at + 1];
                if (std::string_view("$`\"\\").find(next) != std::string_view::npos)
                    m_out->append(next);
                else if (next != '\n')
                    m_out->append(m_text.substr(m_at, 2));
                m_at += 2;
            } else if (c == '$') {
                dollar(true);
            } else if (c == '`') {
                backquoted();
            } else {
                m_out->append(c);
                ++m_at;
            }
        }
        if (m_at == m_text.size())
            m_out->unclosedAt(start);
        m_at = std::min(m_at + 1, m_text.size());
    }

    void dollar(bool quoted)
    {
        m_out->startWord(m_at);
        if (ahead("$'") && !quoted) {
            std::string text;
            m_at = readAnsiC(m_text, m_at + 2, text);
            m_out->append(text);
        } else if (ahead("$\"") && !quoted) {
            ++m_at; // a text to be translated: itself in the C locale
        } else if (ahead("$(") && m_depth < kMaxDepth) {
            substitution();
        } else {
            m_at = readVariable(m_text, m_at, *m_out);
        }
    }

    // The commands within are read like all others; what they would write stays as it is spelled, but for a cat of a
    // here-document, which writes that.
    void substitution()
    {
        const std::size_t start = m_at;
        ScriptBuilder inner = m_out->inner();
        m_at = BashScanner(m_text, m_at + 2, m_depth + 1, inner).scan();
        inner.endCommand();
        const std::vector<ScriptCommand> &commands = inner.script().commands;
        const bool isCat = commands.size() == 1 && commands.front().words.size() == 1 &&
                           commands.front().words.front().text == "cat" && commands.front().hereDocument;
        if (isCat) {
            std::string text = *commands.front().hereDocument;
            text.erase(text.find_last_not_of('\n') + 1);
            m_out->append(text);
            return;
        }
        const std::string_view spelling = m_text.substr(start, m_at - start);
        m_out->append(spelling);
        m_out->noteVariable(spelling);
        m_out->take(std::move(inner));
    }

    void backquoted()
    {
        const std::size_t end = m_text.find('`', m_at + 1);
        const std::string_view spelling = m_text.substr(m_at, end == std::string_view::npos ? end : end + 1 - m_at);
        m_out->startWord(m_at);
        m_out->append(spelling);
        m_out->noteVariable(spelling);
        m_at += spelling.size();
    }

    // "> file", "2>/dev/null", "2>&1", "<<EOF"; but "<pool-name>" is a gap that somebody left to be filled in.
    void redirection()
    {
        if (const std::size_t length = gapLength(m_text.substr(m_at)); length > 0) {
            m_out->startWord(m_at);
            m_out->append(m_text.substr(m_at, length));
            m_at += length;
            return;
        }
        if (m_out->wordText().find_first_not_of("0123456789") == std::string::npos)
            m_out->dropWord(); // the number of the stream
        m_out->endWord();
        const bool document = ahead("<<") && !ahead("<<<");
        HereDocument here{.delimiter = {}, .literal = false, .stripsTabs = ahead("<<-")};
        m_at = std::min(m_text.find_first_not_of("<>&-|", m_at), m_text.size());
        m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        while (m_at < m_text.size() && std::string_view(" \t\r\n;|()").find(m_text[m_at]) == std::string_view::npos) {
            const char c = m_text[m_at++];
            here.literal = here.literal || c == '\'' || c == '"' || c == '\\';
            if (c != '\'' && c != '"' && c != '\\')
                here.delimiter += c;
        }
        if (document && !here.delimiter.empty())
            m_documents.push_back(std::move(here));
    }

    std::string_view m_text;
    std::size_t m_at;
    int m_depth;
    int m_parentheses = 0;
    std::size_t m_nextLine = 0; // behind the here-documents of this line; less than m_at without any
    std::deque<HereDocument> m_documents;
    ScriptBuilder *m_out;
};

} // namespace

void scanBash(std::string_view text, ScriptBuilder &builder)
{
    BashScanner(text, 0, 0, builder).scan();
    builder.endWord();
    takeAssignments(builder);
}

} // namespace pooldesigner
