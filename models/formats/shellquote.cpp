// SPDX-License-Identifier: MIT
#include "formats/shellquote.h"

#include "config/text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdio>

namespace pooldesigner {

namespace {

bool isBare(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_./:=,@%+-").find(c) != std::string_view::npos;
}

bool isInvisible(char32_t c)
{
    if (c == '\n' || c == '\t')
        return false;
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD)
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse;
}

// Calls visit(character, its bytes) for each character of well-formed UTF-8.
template <typename Visit>
void forEachCharacter(std::string_view utf8, Visit visit)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const auto first = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = std::min<std::size_t>(first < 0x80   ? 1
                                                         : first < 0xE0 ? 2
                                                         : first < 0xF0 ? 3
                                                                        : 4,
                                                         utf8.size() - at);
        const std::string_view bytes = utf8.substr(at, length);
        const auto decoded = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toUcs4();
        visit(decoded.isEmpty() ? U'\uFFFD' : static_cast<char32_t>(decoded.front()), bytes);
        at += length;
    }
}

std::string hexByte(char byte)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return text.data();
}

// $'...' (3.1.2.4 ANSI-C Quoting). Bytes and not \u escapes, whose meaning depends on the locale of the shell.
// Everything but plain ASCII goes in as bytes: a hexadecimal escape would swallow no digit, as it takes two at most.
std::string ansiCQuoted(std::string_view text)
{
    std::string result = "$'";
    forEachCharacter(text, [&result](char32_t c, std::string_view bytes) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (c == '\'' || c == '\\')
            result += {'\\', static_cast<char>(c)};
        else if (isInvisible(c) || c == '!')
            for (const char byte : bytes)
                result += hexByte(byte);
        else
            result += bytes;
    });
    return result + '\'';
}

} // namespace

bool hasInvisibleCharacters(std::string_view utf8)
{
    if (std::ranges::all_of(utf8, [](char c) { return c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7F); }))
        return false;
    bool found = false;
    forEachCharacter(utf8, [&found](char32_t c, std::string_view) { found = found || isInvisible(c); });
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

std::optional<std::string> quoteForBash(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (!text.empty() && std::ranges::all_of(text, isBare))
        return std::string(text);
    return hasInvisibleCharacters(text) ? ansiCQuoted(text) : '\'' + insideSingleQuotes(text) + '\'';
}

std::string escapeInvisibleInJson(std::string_view jsonText)
{
    if (!hasInvisibleCharacters(jsonText))
        return std::string(jsonText);
    std::string result;
    forEachCharacter(jsonText, [&result](char32_t c, std::string_view bytes) {
        if (!isInvisible(c)) {
            result += bytes;
            return;
        }
        const QString units = QString::fromUcs4(&c, 1);
        for (const QChar unit : units) {
            std::array<char, 8> text{};
            std::snprintf(text.data(), text.size(), "\\u%04x", static_cast<unsigned>(unit.unicode()));
            result += text.data();
        }
    });
    return result;
}

} // namespace pooldesigner
