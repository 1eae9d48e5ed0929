// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace pooldesigner {

// One character of UTF-8 text and the bytes it takes; length 0 where the bytes are not well-formed.
struct Utf8Character {
    char32_t character = 0;
    std::size_t length = 0;
};
Utf8Character utf8CharacterAt(std::string_view bytes, std::size_t at);

// Unicode characters (code points) in UTF-8 text; this is what length limits count. Invalid bytes count one each.
std::size_t characterCount(std::string_view utf8);

// The offset of the first byte that belongs to no well-formed UTF-8 sequence (no overlong forms, no surrogates), or
// npos.
std::size_t firstInvalidUtf8(std::string_view bytes);

// The translation of a text marked with QT_TRANSLATE_NOOP(context, source), with %1, %2 ... replaced by the arguments
// in one pass, so that a value holding "%2" stays as it is. English where no translation is installed.
std::string translated(const char *context, const char *source, std::initializer_list<std::string_view> arguments = {});

// Without the blanks at both ends.
std::string_view trimmed(std::string_view text, std::string_view blanks = " ");

// One line for people: at most `limit` characters, control and bidirectional characters shown as \u{...}.
std::string quotedForPeople(std::string_view utf8, std::size_t limit = 60);

} // namespace pooldesigner
