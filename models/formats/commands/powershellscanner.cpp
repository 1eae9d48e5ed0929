// SPDX-License-Identifier: MIT
#include "config/text.h"
#include "formats/commands/script.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:";
constexpr int kMaxDepth = 20;

// about_Parsing, about_Quoting_Rules, about_Special_Characters, about_Variables.
class PowerShellScanner {
public:
    PowerShellScanner(std::string_view text, std::size_t at, int depth, ScriptBuilder &out)
        : m_text(text), m_at(at), m_depth(depth), m_out(&out)
    {
    }

    // Up to the end, or to the ')' that closes the expression which this is; answers the place behind.
    std::size_t scan()
    {
        lineStart();
        while (m_at < m_text.size()) {
            if (m_depth > 0 && m_text[m_at] == ')') {
                endCommand();
                return m_at + 1;
            }
            step();
        }
        endCommand();
        return m_at;
    }

private:
    bool ahead(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }

    void lineStart()
    {
        if (m_depth == 0 && !m_out->isInWord() && m_out->wordCount() == 0)
            m_at = afterPrompt(m_text, m_at);
        readAssignedName();
    }

    // "$Name =" before a command or a value.
    void readAssignedName()
    {
        m_assigned.clear();
        const std::size_t start = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        if (start == m_text.size() || m_text[start] != '$')
            return;
        const std::size_t end = std::min(m_text.find_first_not_of(kNameCharacters, start + 1), m_text.size());
        const std::size_t equals = m_text.find_first_not_of(" \t", end);
        if (equals == std::string_view::npos || m_text[equals] != '=')
            return;
        m_assigned = m_text.substr(start, end - start);
        m_at = equals + 1;
    }

    void step()
    {
        const char c = m_text[m_at];
        if (const std::size_t quote = quoteAt(m_at); quote > 0)
            singleQuoted(quote);
        else if (ahead("@'\n") || ahead("@'\r\n") || ahead("@\"\n") || ahead("@\"\r\n"))
            hereString();
        else if (ahead("<#"))
            m_at = std::min(m_text.find("#>", m_at), m_text.size() - 2) + 2;
        else if (c == '#' && !m_out->isInWord())
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        else if (c == '`')
            backtick();
        else if (c == '"')
            doubleQuoted();
        else if (c == '$' || c == '(')
            variable();
        else if (c == '\n' || c == ';' || c == '|' || c == '&' || c == '{' || c == '}')
            separator(c);
        else if (c == ' ' || c == '\t' || c == '\r')
            blank();
        else if (c == '>')
            redirection();
        else
            plain(c);
    }

    void blank()
    {
        m_out->endWord();
        ++m_at;
    }

    void plain(char c)
    {
        m_out->startWord(m_at++);
        m_out->append(c);
    }

    // Braces within a word are part of it; alone they are those of a block.
    void separator(char c)
    {
        if ((c == '{' || c == '}') && m_out->isInWord()) {
            plain(c);
            return;
        }
        ++m_at;
        endCommand();
        lineStart();
    }

    void endCommand()
    {
        m_out->endWord();
        const bool isValue = m_out->words().size() == 1 && m_out->words().front().variables.empty();
        if (!m_assigned.empty() && isValue)
            m_out->assign(m_assigned, m_out->words().front().text);
        m_assigned.clear();
        m_out->endCommand();
    }

    void backtick()
    {
        if (ahead("`\n") || ahead("`\r\n")) {
            m_out->endWord();
            m_at = m_text.find('\n', m_at) + 1;
            return;
        }
        m_out->startWord(m_at);
        escaped();
    }

    void escaped()
    {
        const char c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '`';
        const std::string_view names = "0abefnrtv";
        const std::string_view values("\0\a\b\x1b\f\n\r\t\v", 9);
        const std::size_t name = names.find(c);
        m_out->append(name != std::string_view::npos && c != '0' ? values[name] : c);
        m_at = std::min(m_at + 2, m_text.size());
    }

    // The bytes of a single quote at `at`, a typographic one too; 0 where there is none.
    std::size_t quoteAt(std::size_t at) const
    {
        const Utf8Character next = at < m_text.size() ? utf8CharacterAt(m_text, at) : Utf8Character{};
        const bool quote = next.character == '\'' || (next.character >= 0x2018 && next.character <= 0x201B);
        return quote ? next.length : 0;
    }

    void singleQuoted(std::size_t length)
    {
        const std::size_t start = m_at;
        m_out->startWord(start);
        m_at += length;
        while (m_at < m_text.size()) {
            const std::size_t quote = quoteAt(m_at);
            const std::size_t doubled = quote > 0 ? quoteAt(m_at + quote) : 0;
            if (quote > 0 && doubled == 0) {
                m_at += quote;
                return;
            }
            m_at += quote;
            const std::size_t bytes = std::max<std::size_t>(utf8CharacterAt(m_text, m_at).length, 1);
            m_out->append(m_text.substr(m_at, bytes));
            m_at += bytes;
        }
        m_out->unclosedAt(start);
    }

    void doubleQuoted()
    {
        const std::size_t start = m_at++;
        m_out->startWord(start);
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (ahead("\"\"")) {
                m_out->append('"');
                m_at += 2;
            } else if (c == '"') {
                ++m_at;
                return;
            } else if (c == '`') {
                escaped();
            } else if (c == '$') {
                variable();
            } else {
                m_out->append(c);
                ++m_at;
            }
        }
        m_out->unclosedAt(start);
    }

    // @' and its end stand on lines of their own; the last line break is not part of the text.
    void hereString()
    {
        const std::size_t start = m_at;
        m_out->startWord(start);
        const std::string close = std::string("\n") + m_text[m_at + 1] + '@';
        const std::size_t body = m_text.find('\n', m_at) + 1;
        const std::size_t end = m_text.find(close, body - 1);
        if (end == std::string_view::npos)
            m_out->unclosedAt(start);
        else if (end >= body)
            m_out->append(m_text.substr(body, end - body - (end > body && m_text[end - 1] == '\r' ? 1 : 0)));
        m_at = end == std::string_view::npos ? m_text.size() : end + 3;
    }

    // "$name", "${name}", "$name.member", "$(...)", "(...)": the commands of an expression are read like all others.
    void variable()
    {
        const std::size_t start = m_at;
        m_out->startWord(start);
        if ((ahead("$(") || ahead("(")) && m_depth < kMaxDepth) {
            ScriptBuilder inner = m_out->inner();
            const std::size_t first = m_at + (m_text[m_at] == '$' ? 2 : 1);
            m_at = PowerShellScanner(m_text, first, m_depth + 1, inner).scan();
            m_out->append(m_text.substr(start, m_at - start));
            m_out->noteVariable(m_text.substr(start, m_at - start));
            m_out->take(std::move(inner));
            return;
        }
        m_at = std::min(m_text.find_first_not_of(kNameCharacters, m_at + 1), m_text.size());
        if (m_at == start + 1 && start + 1 < m_text.size() && m_text[start + 1] == '{')
            m_at = std::min(m_text.substr(0, start + 200).find('}', start), m_text.size() - 1) + 1;
        const std::string name(m_text.substr(start, m_at - start));
        if (name == "$" || name == "(")
            m_out->append(name);
        else
            m_out->appendVariable(name, name);
    }

    // "> file", "2>$null", "2>&1"
    void redirection()
    {
        if (m_out->wordText().find_first_not_of("0123456789*") == std::string::npos)
            m_out->dropWord();
        m_out->endWord();
        m_at = std::min(m_text.find_first_not_of("<>&", m_at), m_text.size());
        m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        m_at = std::min(m_text.find_first_of(" \t\r\n;|", m_at), m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at;
    int m_depth;
    std::string m_assigned;
    ScriptBuilder *m_out;
};

} // namespace

void scanPowerShell(std::string_view text, ScriptBuilder &builder) { PowerShellScanner(text, 0, 0, builder).scan(); }

} // namespace pooldesigner
