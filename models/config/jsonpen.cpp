// SPDX-License-Identifier: MIT
#include "config/jsonpen.h"

#include "config/text.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace pooldesigner {

namespace {

void appendEscape(std::string &text, char32_t c)
{
    switch (c) {
    case '"': text += "\\\""; return;
    case '\\': text += "\\\\"; return;
    case '\n': text += "\\n"; return;
    case '\r': text += "\\r"; return;
    case '\t': text += "\\t"; return;
    default: break;
    }
    std::array<char, 8> escape{};
    std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
    text += escape.data();
}

bool needsLook(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\';
}

// Ends of lines to some readers, though not to JSON.
bool endsLines(char32_t c) { return c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029; }

void appendQuoted(std::string &text, std::string_view value)
{
    text += '"';
    for (std::size_t at = 0; at < value.size();) {
        std::size_t plain = at;
        while (plain < value.size() && !needsLook(value[plain]))
            ++plain;
        text.append(value, at, plain - at);
        at = plain;
        if (at == value.size())
            break;
        const Utf8Character read = utf8CharacterAt(value, at);
        if (read.length == 0)
            text += "\xEF\xBF\xBD";
        else if (read.character < 0x80 || endsLines(read.character))
            appendEscape(text, read.character);
        else
            text.append(value, at, read.length);
        at += read.length == 0 ? 1 : read.length;
    }
    text += '"';
}

} // namespace

JsonPen &JsonPen::open(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

JsonPen &JsonPen::close(char bracket)
{
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

void JsonPen::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

JsonPen &JsonPen::key(std::string_view name)
{
    separate();
    appendQuoted(m_text, name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonPen &JsonPen::text(std::string_view value)
{
    separate();
    appendQuoted(m_text, value);
    return *this;
}

JsonPen &JsonPen::number(std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonPen &JsonPen::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonPen &JsonPen::null() { return raw("null"); }

JsonPen &JsonPen::raw(std::string_view json)
{
    separate();
    m_text += json;
    return *this;
}

JsonPen &JsonPen::line()
{
    separate();
    m_needsComma = false;
    return closingLine();
}

JsonPen &JsonPen::closingLine()
{
    m_text += '\n';
    return *this;
}

JsonPen &JsonPen::memberOrNull(std::string_view name, std::string_view value)
{
    return value.empty() ? key(name).null() : member(name, value);
}

} // namespace pooldesigner
