// SPDX-License-Identifier: MIT
#include "config/ascii.h"
#include "formats/commands/script.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestVariable = 100;

bool beginsAs(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() && ascii::equalIgnoringCase(text.substr(0, lowerCase.size()), lowerCase);
}

// Two passes, as on Windows: cmd.exe makes command lines of the text, then each program takes its own apart.
class CmdScanner {
public:
    CmdScanner(std::string_view text, ScriptBuilder &out) : m_text(text), m_out(&out) {}

    void scan()
    {
        while (m_at < m_text.size()) {
            m_at = afterPrompt(m_text, m_at);
            if (!skipRemark())
                readLine();
        }
    }

private:
    bool skipRemark()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (!beginsAs(rest, "rem ") && !rest.starts_with("::"))
            return false;
        m_at = std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1;
        return true;
    }

    // One logical line: carets join lines and make the next character literal outside quotes.
    void readLine()
    {
        m_start = m_at;
        bool quoted = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '\n') {
                break;
            } else if (c == '^' && !quoted) {
                caret();
            } else if (!quoted && (c == '&' || c == '|')) {
                finish();
            } else if (!quoted && (c == '>' || c == '<')) {
                redirection();
            } else if (c != '\r') {
                quoted = c == '"' ? !quoted : quoted;
                m_line += c;
                m_places.push_back(m_at - 1);
            }
        }
        finish();
    }

    void caret()
    {
        if (m_text.substr(m_at).starts_with("\r\n"))
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        if (m_at < m_text.size()) {
            m_line += m_text[m_at++];
            m_places.push_back(m_at - 1);
        }
    }

    void redirection()
    {
        if (m_line.ends_with(" 2")) {
            m_line.pop_back();
            m_places.pop_back();
        }
        m_at = std::min(m_text.find_first_not_of("<>&", m_at), m_text.size());
        m_at = std::min(m_text.find_first_not_of(" \t", m_at), m_text.size());
        const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        const std::size_t end = m_text.find_first_of(quoted ? "\"\n" : " \t\r\n&|", m_at + (quoted ? 1 : 0));
        m_at = std::min(end, m_text.size());
        if (quoted && m_at < m_text.size() && m_text[m_at] == '"')
            ++m_at;
    }

    void finish()
    {
        if (!takeAssignment())
            splitLine();
        m_out->endCommand();
        m_line.clear();
        m_places.clear();
    }

    // set "NAME=value" and set NAME=value
    bool takeAssignment()
    {
        std::string_view line(m_line);
        line.remove_prefix(std::min(line.find_first_not_of(" \t@"), line.size()));
        if (!beginsAs(line, "set "))
            return false;
        line.remove_prefix(4);
        if (line.starts_with('"')) {
            line.remove_prefix(1);
            line = line.substr(0, line.rfind('"'));
        }
        const std::size_t equals = line.find('=');
        const bool plain =
            equals != std::string_view::npos && line.front() != '/' && line.find('%') == std::string_view::npos;
        if (plain)
            m_out->assign(std::string(line.substr(0, equals)), std::string(line.substr(equals + 1)));
        return true;
    }

    // The rules of programs' command lines (shells/windowsargument.h).
    void splitLine()
    {
        bool quoted = false;
        for (std::size_t at = 0; at < m_line.size();) {
            const char c = m_line[at];
            if (!quoted && (c == ' ' || c == '\t')) {
                m_out->endWord();
                ++at;
                continue;
            }
            m_out->startWord(m_places[at]);
            if (c == '\\' || c == '"')
                at = backslashesAndQuote(at, quoted);
            else if (c == '%')
                at = variable(at);
            else
                m_out->append(m_line[at++]);
        }
        if (quoted)
            m_out->unclosedAt(m_start);
    }

    std::size_t backslashesAndQuote(std::size_t at, bool &quoted)
    {
        const std::size_t end = std::min(m_line.find_first_not_of('\\', at), m_line.size());
        const std::size_t count = end - at;
        if (end == m_line.size() || m_line[end] != '"') {
            m_out->append(std::string(count, '\\'));
            return end;
        }
        m_out->append(std::string(count / 2, '\\'));
        if (count % 2 != 0)
            m_out->append('"');
        else
            quoted = !quoted;
        return end + 1;
    }

    // "%NAME%", "%%" of a batch file, "%1"
    std::size_t variable(std::size_t at)
    {
        const std::string_view rest = std::string_view(m_line).substr(at, kLongestVariable);
        const std::size_t end = rest.find('%', 1);
        const bool named = end != std::string_view::npos && end > 1 &&
                           rest.substr(0, end).find_first_of(" \"\\{}'") == std::string_view::npos;
        if (named) {
            m_out->appendVariable(std::string(rest.substr(1, end - 1)), rest.substr(0, end + 1));
            return at + end + 1;
        }
        m_out->append('%');
        return at + (end == 1 ? 2 : 1);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_start = 0;
    std::string m_line;
    std::vector<std::size_t> m_places; // where each character of the line stands in the text
    ScriptBuilder *m_out;
};

} // namespace

void scanCmd(std::string_view text, ScriptBuilder &builder) { CmdScanner(text, builder).scan(); }

} // namespace pooldesigner
