// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// One word for bash (Bash Reference Manual, 3.1.2 Quoting): bare where every character is harmless, else in single
// quotes. Text with control, zero-width or bidirectional characters is spelled in $'...' with escapes, so that what a
// person reads before running it is what runs. Nothing for text with NUL, which no argument can hold.
std::optional<std::string> quoteForBash(std::string_view text);

// Text as it stands between single quotes that are already open: for text known to hold no invisible character.
std::string insideSingleQuotes(std::string_view text);

// True for characters that a terminal would not show as they are (line breaks and tabs aside).
bool hasInvisibleCharacters(std::string_view utf8);

// The same characters written as \uXXXX; for JSON text, where they stand in strings only.
std::string escapeInvisibleInJson(std::string_view jsonText);

} // namespace pooldesigner
