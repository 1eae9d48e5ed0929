// SPDX-License-Identifier: MIT
#include "formats/shellquote.h"

#include "config/ascii.h"
#include "formats/characters.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdio>

namespace pooldesigner {

namespace {

// No character of these means anything to bash within or at the start of an argument.
bool isBare(char c)
{
    return ascii::isLetterOrDigit(c) || std::string_view("_./:=,@%+-").find(c) != std::string_view::npos;
}

// A byte that is not UTF-8 counts as the control character U+0080, which nobody can see either.
constexpr char32_t kNoUtf8 = 0x80;

bool isInvisible(const Utf8Character &character)
{
    const char32_t c = character.length == 0 ? kNoUtf8 : character.character;
    if (c == '\n')
        return false;
    // A tab among them: typed at a prompt it asks for completion instead of standing for itself.
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD)
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse;
}

template <typename Value>
std::string formatted(const char *format, Value value)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), format, static_cast<unsigned>(value));
    return text.data();
}

// $'...' (3.1.2.4 ANSI-C Quoting). Bytes and not \u escapes, whose meaning depends on the locale of the shell; \x takes
// two digits at most, so that it swallows none of what follows. '!' goes the same way, for the history of old shells.
std::string ansiCQuoted(std::string_view text)
{
    std::string result = "$'";
    forEachCharacter(text, [&result](const Utf8Character &next, std::string_view bytes) {
        const char32_t c = next.character;
        if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (c == '\'' || c == '\\')
            result += {'\\', static_cast<char>(c)};
        else if (isInvisible(next) || c == '!')
            for (const char byte : bytes)
                result += formatted("\\x%02x", static_cast<unsigned char>(byte));
        else
            result += bytes;
    });
    return result + '\'';
}

bool needsEscapes(std::string_view text, LineBreaks lineBreaks)
{
    const std::size_t lineBreak = text.find('\n');
    if (lineBreak != std::string_view::npos &&
        (lineBreaks == LineBreaks::Escaped || text.find('!', lineBreak) != std::string_view::npos))
        return true;
    return hasInvisibleCharacters(text);
}

} // namespace

bool hasInvisibleCharacters(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7F); }))
        return false;
    bool found = false;
    forEachCharacter(text,
                     [&found](const Utf8Character &next, std::string_view) { found = found || isInvisible(next); });
    return found;
}

std::string insideSingleQuotes(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\'')
            result += "'\\''"; // a single quote cannot stand between single quotes, not even escaped
        else
            result += c;
    }
    return result;
}

std::optional<std::string> quoteForBash(std::string_view text, LineBreaks lineBreaks)
{
    if (text.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (!text.empty() && std::ranges::all_of(text, isBare))
        return std::string(text);
    return needsEscapes(text, lineBreaks) ? ansiCQuoted(text) : '\'' + insideSingleQuotes(text) + '\'';
}

std::string escapeInvisibleInJson(std::string_view jsonText)
{
    if (!hasInvisibleCharacters(jsonText))
        return std::string(jsonText);
    std::string result;
    forEachCharacter(jsonText, [&result](const Utf8Character &next, std::string_view bytes) {
        if (!isInvisible(next)) {
            result += bytes;
            return;
        }
        const char32_t c = next.length == 0 ? kNoUtf8 : next.character;
        const QString units = QString::fromUcs4(&c, 1);
        for (const QChar unit : units)
            result += formatted("\\u%04x", unit.unicode());
    });
    return result;
}

std::string escapeHistoryInJson(std::string_view jsonText)
{
    std::string result;
    for (const char c : jsonText) {
        if (c == '!')
            result += "\\u0021"; // only strings can hold one, where this means the same
        else
            result += c;
    }
    return result;
}

} // namespace pooldesigner
