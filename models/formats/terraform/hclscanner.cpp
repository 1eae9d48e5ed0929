// SPDX-License-Identifier: MIT
#include "formats/terraform/hclscanner.h"

#include "formats/objectbuilder.h"
#include "formats/terraform/expressions.h"
#include "formats/terraform/oneline.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

bool beginsWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isInWord(char c) { return beginsWord(c) || (c >= '0' && c <= '9') || c == '-'; }

// A "${" that an escape is part of begins nothing, and is spelled like that.
void appendCode(std::string &result, char32_t code, char next)
{
    const bool opens = (code == U'$' || code == U'%') && next == '{';
    const bool isOpened = code == U'{' && (result.ends_with('$') || result.ends_with('%'));
    if (isOpened)
        result += result.back();
    if (opens)
        result += static_cast<char>(code);
    result += QString::fromUcs4(&code, 1).toStdString();
}

// Without the blanks that all lines of an indented document begin with.
std::string withoutIndentation(const std::string &text)
{
    std::size_t common = std::string::npos;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        const std::size_t first = text.find_first_not_of(' ', at);
        if (first != std::string::npos && text[first] != '\n')
            common = std::min(common, first - at);
    }
    std::string result;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        const std::size_t end = text.find('\n', at) + 1;
        const std::string line = text.substr(at, end - at);
        result += line.substr(std::min(common, line.find_first_not_of(' ')));
    }
    return result;
}

} // namespace

void HclScanner::skipBlanks(bool lines)
{
    while (!atEnd()) {
        const char c = next();
        if (c == ' ' || c == '\t' || c == '\r' || (lines && c == '\n'))
            step();
        else if (c == '#' || ahead("//"))
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        else if (ahead("/*"))
            m_at = std::min(m_text.find("*/", m_at), m_text.size() - 2) + 2;
        else
            return;
    }
}

std::string HclScanner::word()
{
    const std::size_t start = m_at;
    if (beginsWord(next())) {
        while (isInWord(next()))
            step();
    }
    return std::string(m_text.substr(start, m_at - start));
}

// "${" or "%{" to its "}", over texts within.
bool HclScanner::skipInterpolation()
{
    if (++m_nested > kMaxDepth)
        return false;
    int open = 0;
    do {
        if (atEnd())
            return false;
        if (next() == '"' && open > 0) {
            if (!quoted())
                return false;
            continue;
        }
        if (isComment()) {
            skipBlanks(false);
            continue;
        }
        open += next() == '{' ? 1 : next() == '}' ? -1 : 0;
        step();
    } while (open > 0 || m_text[m_at - 1] != '}');
    --m_nested;
    return true;
}

std::optional<std::string> HclScanner::quoted()
{
    std::string result;
    for (step(); !atEnd() && next() != '\n';) {
        const std::size_t start = m_at;
        if (next() == '"') {
            step();
            return result;
        }
        if (ahead("$${") || ahead("%%{")) {
            result += m_text.substr(m_at, 3);
            step(3);
        } else if (ahead("${") || ahead("%{")) {
            if (!skipInterpolation())
                return std::nullopt;
            result += m_text.substr(start, m_at - start);
        } else if (next() == '\\') {
            constexpr std::string_view names = "nrt\"\\";
            constexpr std::string_view values = "\n\r\t\"\\";
            const std::size_t name = m_at + 1 < m_text.size() ? names.find(m_text[m_at + 1]) : std::string::npos;
            const std::size_t digits = ahead("\\u") ? 4 : ahead("\\U") ? 8 : 0;
            std::uint32_t number = 0;
            const std::string_view hex = m_text.substr(std::min(m_at + 2, m_text.size()), digits);
            const bool isCode =
                digits > 0 && hex.size() == digits &&
                std::from_chars(hex.data(), hex.data() + digits, number, 16).ptr == hex.data() + digits &&
                number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
            const auto code = static_cast<char32_t>(number);
            if (name == std::string::npos && !isCode)
                return std::nullopt;
            if (isCode)
                appendCode(result, code, m_at + 2 + digits < m_text.size() ? m_text[m_at + 2 + digits] : '\0');
            else
                result += values[name];
            step(2 + digits);
        } else {
            result += next();
            step();
        }
    }
    return std::nullopt;
}

// <<EOT or <<-EOT to the line that holds the word alone.
std::optional<std::string> HclScanner::heredoc()
{
    step(2);
    const bool indented = next() == '-';
    step(indented ? 1 : 0);
    const std::string end = word();
    if (end.empty() || m_text.find('\n', m_at) == std::string_view::npos)
        return std::nullopt;
    m_at = m_text.find('\n', m_at) + 1;
    std::string result;
    while (!atEnd()) {
        const std::size_t lineEnd = std::min(m_text.find('\n', m_at), m_text.size());
        std::string_view line = m_text.substr(m_at, lineEnd - m_at);
        const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
        const std::size_t last = line.find_last_not_of(" \t\r");
        if (last != std::string_view::npos && line.substr(first, last - first + 1) == end) {
            m_at += first + end.size();
            return indented ? withoutIndentation(result) : result;
        }
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        result += line;
        result += '\n';
        m_at = std::min(lineEnd + 1, m_text.size());
    }
    return std::nullopt;
}

std::optional<Json> HclScanner::number()
{
    const std::size_t end = std::min(m_text.find_first_not_of("0123456789.eE+-", m_at), m_text.size());
    const Json value = Json::parse(m_text.substr(m_at, end - m_at), nullptr, false);
    if (!value.is_number())
        return std::nullopt;
    m_at = end;
    return value;
}

std::optional<Json> HclScanner::literal(int depth)
{
    if (depth > kMaxDepth)
        return std::nullopt;
    const char c = next();
    if (c == '"')
        return quoted();
    if (ahead("<<"))
        return heredoc();
    if (c == '[')
        return list(depth);
    if (c == '{')
        return object(depth);
    if (c == '-' || (c >= '0' && c <= '9'))
        return number();
    const std::string name = word();
    if (name == "null")
        return Json();
    return name == "true" || name == "false" ? std::optional<Json>(name == "true") : std::nullopt;
}

std::optional<Json> HclScanner::list(int depth)
{
    Json result = Json::array();
    for (step();;) {
        skipBlanks(true);
        if (next() == ']') {
            step();
            return result;
        }
        if (ahead("for ") || atEnd())
            return std::nullopt;
        auto item = value(Inside::List, depth + 1);
        if (!item)
            return std::nullopt;
        result.push_back(std::move(*item));
        skipBlanks(true);
        if (next() == ',')
            step();
        else if (next() != ']')
            return std::nullopt;
    }
}

std::optional<Json> HclScanner::object(int depth)
{
    ObjectBuilder result;
    for (step();;) {
        skipBlanks(true);
        if (next() == '}') {
            step();
            return result.take();
        }
        if (ahead("for ") || atEnd())
            return std::nullopt;
        const bool isQuoted = next() == '"';
        std::optional<std::string> name = isQuoted ? quoted() : std::optional(word());
        skipBlanks(false);
        if (!name || (name->empty() && !isQuoted) || holdsExpression(*name) || (next() != '=' && next() != ':'))
            return std::nullopt;
        name = literalText(*name);
        step();
        skipBlanks(false);
        auto member = value(Inside::Object, depth + 1);
        if (!member)
            return std::nullopt;
        if (Json *earlier = result.find(*name))
            *earlier = std::move(*member);
        else
            result.add(*name, std::move(*member));
        skipBlanks(false);
        if (next() == ',' || next() == '\n')
            step();
    }
}

bool HclScanner::endsHere(Inside inside)
{
    skipBlanks(inside == Inside::List);
    const char c = next();
    if (atEnd() || c == '\n' || c == '}')
        return inside != Inside::List || c != '\n';
    return (c == ',' && inside != Inside::Body) || (c == ']' && inside == Inside::List);
}

// From `start` as far as brackets and texts go, not worked out; what stands before this place is closed.
std::optional<std::string> HclScanner::expression(Inside inside, std::size_t start)
{
    int open = 0;
    while (!atEnd()) {
        const char c = next();
        if (open == 0 && (isComment() || (c == '\n' && inside != Inside::List) || c == ']' || c == '}' ||
                          (c == ',' && inside != Inside::Body)))
            break;
        if (isComment()) {
            skipBlanks(false);
            continue;
        }
        if (c == '"') {
            if (!quoted())
                return std::nullopt;
            continue;
        }
        if (ahead("<<") && m_at + 2 < m_text.size() && (beginsWord(m_text[m_at + 2]) || m_text[m_at + 2] == '-')) {
            if (!heredoc())
                return std::nullopt;
            continue;
        }
        open += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
        step();
    }
    // An expression within others is gone through as often as there are others.
    m_count += (m_at - start) / 32;
    if (hasTooMany())
        return std::nullopt;
    std::string text = onOneLine(m_text.substr(start, m_at - start));
    return open != 0 || text.empty() ? std::nullopt : std::optional("${" + text + '}');
}

std::optional<Json> HclScanner::value(Inside inside, int depth)
{
    const std::size_t start = m_at;
    if (!count())
        return std::nullopt;
    auto known = literal(depth);
    if (known && endsHere(inside))
        return known;
    // Whatever is open at the end of the text is never closed: to look at it again on each level takes long.
    if (hasTooMany() || atEnd())
        return std::nullopt;
    if (!known)
        m_at = start;
    return expression(inside, start);
}

} // namespace pooldesigner
