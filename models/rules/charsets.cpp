// SPDX-License-Identifier: MIT
#include "rules/charsets.h"

#include "rules/utf8.h"

#include <algorithm>
#include <cstdio>

namespace pooldesigner {

namespace {

std::u32string decoded(std::string_view utf8) { return fromUtf8(utf8).toStdU32String(); }

std::string encoded(const std::u32string &text) { return QString::fromStdU32String(text).toStdString(); }

bool isAsciiBlank(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isEmailCharacter(char32_t c)
{
    if (c < 0x80)
        return (c > ' ' && c < 0x7F) || isAsciiBlank(c);
    const QChar::Category category = QChar::category(c);
    return category <= QChar::Number_Other || category >= QChar::Letter_Uppercase;
}

bool isTagCharacter(char32_t c)
{
    constexpr std::u32string_view others = U" _.:/=+-@";
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               others.find(c) != std::u32string_view::npos;
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Separator_Space;
}

// 3GPP TS 23.038: the default alphabet, and what its extension table adds behind an escape.
constexpr std::u32string_view kGsm7 = U"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                      U"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u32string_view kGsm7Extension = U"\f^{}\\[~]|€";

template <typename Allowed>
std::vector<char32_t> charactersBut(std::string_view utf8, Allowed allowed)
{
    std::vector<char32_t> others;
    // Nearly every text is plain, and bodies are long: look before decoding.
    const bool plain = std::ranges::all_of(
        utf8, [&](char c) { return static_cast<unsigned char>(c) < 0x80 && allowed(static_cast<char32_t>(c)); });
    if (plain)
        return others;
    for (const char32_t c : decoded(utf8)) {
        if (!allowed(c) && std::ranges::find(others, c) == others.end())
            others.push_back(c);
    }
    return others;
}

bool isLineBreak(char32_t c) { return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029; }

} // namespace

std::vector<char32_t> refusedInEmail(std::string_view utf8) { return charactersBut(utf8, isEmailCharacter); }

std::string withoutRefusedInEmail(std::string_view utf8)
{
    std::u32string kept;
    for (const char32_t c : decoded(utf8)) {
        const QChar::Category category = QChar::category(c);
        if (isEmailCharacter(c))
            kept += c;
        else if (category >= QChar::Separator_Space && category <= QChar::Separator_Paragraph)
            kept += U' ';
    }
    return encoded(kept);
}

int gsm7Septets(char32_t c)
{
    if (kGsm7.find(c) != std::u32string_view::npos)
        return 1;
    return kGsm7Extension.find(c) != std::u32string_view::npos ? 2 : 0;
}

std::vector<char32_t> outsideGsm7(std::string_view utf8)
{
    return charactersBut(utf8, [](char32_t c) { return gsm7Septets(c) > 0; });
}

std::vector<char32_t> refusedInTags(std::string_view utf8) { return charactersBut(utf8, isTagCharacter); }

bool hasLineBreak(std::string_view utf8)
{
    return !charactersBut(utf8, [](char32_t c) { return !isLineBreak(c); }).empty();
}

std::string withBlanksForLineBreaks(std::string_view utf8)
{
    const std::u32string text = decoded(utf8);
    std::u32string joined;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!pair)
            joined += isLineBreak(text[i]) ? U' ' : text[i];
    }
    return encoded(joined);
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string shownCharacters(const std::vector<char32_t> &characters)
{
    constexpr std::size_t most = 5;
    std::string result;
    for (std::size_t i = 0; i < std::min(most, characters.size()); ++i) {
        const char32_t c = characters[i];
        char code[12];
        std::snprintf(code, sizeof code, "U+%04X", static_cast<unsigned>(c));
        const bool visible = QChar::isPrint(c) && QChar::category(c) != QChar::Separator_Space;
        result += i == 0 ? "" : ", ";
        result += visible ? "“" + encoded(std::u32string(1, c)) + "”" : std::string(code);
    }
    return characters.size() > most ? result + ", …" : result;
}

} // namespace pooldesigner
