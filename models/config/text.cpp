// SPDX-License-Identifier: MIT
#include "config/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace pooldesigner {

namespace {

using Decoded = Utf8Character;

Decoded decodeAt(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t offset) {
        return at + offset < bytes.size() ? static_cast<unsigned char>(bytes[at + offset]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > bytes.size())
        return {};
    char32_t character = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80)
            return {};
        character = (character << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < smallest[length] || character > 0x10FFFF || surrogate)
        return {};
    return {character, length};
}

// Control characters, and the invisible ones that turn the direction of text or hide in it.
bool isUnsafeToShow(char32_t c)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    constexpr std::array<Range, 11> kUnsafe{{{0x00, 0x1F},
                                             {0x7F, 0x9F},
                                             {0xAD, 0xAD},
                                             {0x61C, 0x61C},
                                             {0x180E, 0x180E},
                                             {0x200B, 0x200F},
                                             {0x2028, 0x202E},
                                             {0x2060, 0x206F},
                                             {0xFEFF, 0xFEFF},
                                             {0xFFF9, 0xFFFB},
                                             {0xE0000, 0xE007F}}};
    return std::ranges::any_of(kUnsafe, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

} // namespace

Utf8Character utf8CharacterAt(std::string_view bytes, std::size_t at) { return decodeAt(bytes, at); }

std::size_t characterCount(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count) {
        const Decoded decoded = decodeAt(utf8, at);
        at += decoded.length == 0 ? 1 : decoded.length;
    }
    return count;
}

std::size_t firstInvalidUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const Decoded decoded = decodeAt(bytes, at);
        if (decoded.length == 0)
            return at;
        at += decoded.length;
    }
    return std::string_view::npos;
}

std::string translated(const char *context, const char *source, std::initializer_list<std::string_view> arguments)
{
    const std::string text = QCoreApplication::translate(context, source).toStdString();
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t index = marker ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            result += *(arguments.begin() + index);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

std::string_view trimmed(std::string_view text, std::string_view blanks)
{
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

std::string quotedForPeople(std::string_view utf8, std::size_t limit)
{
    std::string result;
    std::size_t shown = 0;
    for (std::size_t at = 0; at < utf8.size(); ++shown) {
        if (shown == limit)
            return result + "…";
        const Decoded decoded = decodeAt(utf8, at);
        if (decoded.length == 0 || isUnsafeToShow(decoded.character)) {
            std::array<char, 16> escape{};
            const auto code = decoded.length == 0 ? static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[at]))
                                                  : static_cast<std::uint32_t>(decoded.character);
            std::snprintf(escape.data(), escape.size(), "\\u{%x}", code);
            result += escape.data();
        } else {
            result += utf8.substr(at, decoded.length);
        }
        at += decoded.length == 0 ? 1 : decoded.length;
    }
    return result;
}

} // namespace pooldesigner
