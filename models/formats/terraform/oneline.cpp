// SPDX-License-Identifier: MIT
#include "formats/terraform/oneline.h"

#include "formats/terraform/hclscanner.h"

namespace pooldesigner {

namespace {

class OneLine {
public:
    explicit OneLine(std::string_view text) : m_text(text), m_scanner(text) {}

    std::string write()
    {
        while (!m_scanner.atEnd()) {
            const std::size_t start = m_scanner.at();
            const char c = m_scanner.next();
            skipGap();
            if (m_scanner.at() > start)
                writeGap();
            else if (c == '"')
                writeQuoted();
            else
                writePlain(c);
        }
        m_result.erase(m_result.find_last_not_of(' ') + 1);
        return std::move(m_result);
    }

private:
    // Blanks, line breaks and comments.
    void skipGap()
    {
        m_lineBreak = false;
        for (m_scanner.skipBlanks(false); m_scanner.next() == '\n'; m_scanner.skipBlanks(false)) {
            m_lineBreak = true;
            m_scanner.step();
        }
    }

    void writeGap()
    {
        const bool betweenMembers = m_lineBreak && !m_open.empty() && m_open.back() == '{' && !m_result.empty() &&
                                    m_result.back() != '{' && m_result.back() != ',' && m_scanner.next() != '}' &&
                                    m_scanner.next() != ',';
        if (betweenMembers)
            m_result += ", ";
        else if (!m_result.empty() && m_result.back() != ' ')
            m_result += ' ';
    }

    void writeQuoted()
    {
        const std::size_t start = m_scanner.at();
        m_scanner.quoted();
        m_result += m_text.substr(start, m_scanner.at() - start);
    }

    // "for" takes the line breaks of its object for blanks.
    void writePlain(char c)
    {
        m_scanner.step();
        m_result += c;
        if (c == ')' || c == ']' || c == '}') {
            if (!m_open.empty())
                m_open.pop_back();
        } else if (c == '(' || c == '[') {
            m_open += c;
        } else if (c == '{') {
            HclScanner inside = m_scanner;
            inside.skipBlanks(true);
            m_open += inside.ahead("for ") ? 'f' : '{';
        }
    }

    std::string_view m_text;
    HclScanner m_scanner;
    std::string m_result;
    std::string m_open; // brackets around this place, the innermost last
    bool m_lineBreak = false;
};

} // namespace

std::string onOneLine(std::string_view expression) { return OneLine(expression).write(); }

} // namespace pooldesigner
