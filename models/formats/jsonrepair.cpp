// SPDX-License-Identifier: MIT
#include "formats/jsonrepair.h"

#include "config/text.h"

#include <QtGlobal>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxLines = 20; // in one note

// Lines, each once, as "3, 7, ...".
class Lines {
public:
    void add(int line)
    {
        if (m_count > 0 && line == m_last)
            return;
        if (m_count < kMaxLines)
            m_text += (m_text.empty() ? "" : ", ") + std::to_string(line);
        else if (m_count == kMaxLines)
            m_text += ", ...";
        ++m_count;
        m_last = line;
    }

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_count = 0;
    int m_last = 0;
};

class Repair {
public:
    explicit Repair(std::string_view text) : m_text(text) {}

    std::optional<RepairedJson> run()
    {
        while (m_at < m_text.size())
            step();
        if (m_comments.text().empty() && m_commas.text().empty())
            return std::nullopt;
        RepairedJson result{.text = std::move(m_text)};
        note(m_comments, QT_TRANSLATE_NOOP("Import", "Comments, which JSON does not have, were left out in lines: %1."),
             result);
        note(m_commas, QT_TRANSLATE_NOOP("Import", "Commas with nothing behind them were left out in lines: %1."),
             result);
        return result;
    }

private:
    void step()
    {
        const char c = m_text[m_at];
        if (c == '"') {
            skipString();
        } else if (c == '/' && (next() == '/' || next() == '*')) {
            blankComment();
        } else {
            if ((c == '}' || c == ']') && m_comma != std::string::npos) {
                m_text[m_comma] = ' ';
                m_commas.add(m_commaLine);
            }
            m_line += c == '\n' ? 1 : 0;
            if (c == ',' && m_hasValue) {
                m_comma = m_at;
                m_commaLine = m_line;
                m_hasValue = false;
            } else if (std::string_view(" \t\r\n").find(c) == std::string_view::npos) {
                m_comma = std::string::npos;
                m_hasValue = std::string_view("{[:,").find(c) == std::string_view::npos;
            }
            ++m_at;
        }
    }

    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0'; }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1U : 0U;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            ++m_at;
        m_comma = std::string::npos;
        m_hasValue = true;
    }

    void blankComment()
    {
        const bool toEndOfLine = next() == '/';
        const std::size_t found = m_text.find(toEndOfLine ? "\n" : "*/", m_at + 2);
        const std::size_t end = found == std::string::npos ? m_text.size() : toEndOfLine ? found : found + 2;
        m_comments.add(m_line);
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            else
                m_text[m_at] = ' ';
        }
    }

    static void note(const Lines &lines, const char *text, RepairedJson &result)
    {
        if (!lines.text().empty())
            result.notes.push_back({ImportNote::Kind::Repaired, {}, translated("Import", text, {lines.text()})});
    }

    std::string m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_hasValue = false;                 // a value stands before this place, so that a comma may follow
    std::size_t m_comma = std::string::npos; // the last one, while nothing but blanks and comments follow
    int m_commaLine = 1;
    Lines m_comments;
    Lines m_commas;
};

} // namespace

std::optional<RepairedJson> repairJson(std::string_view text) { return Repair(text).run(); }

} // namespace pooldesigner
