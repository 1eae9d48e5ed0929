// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// Whether a quoted word may run over several lines.
enum class LineBreaks : std::uint8_t { Kept, Escaped };

// One word for bash (Bash Reference Manual, 3.1.2 Quoting): bare where every character is harmless, else in single
// quotes. Text with characters that a terminal does not show as they are, or takes for keys, is spelled in $'...' with
// escapes, so that what a person reads before running it is what runs, typed or pasted. Any bytes go in; nothing comes
// out for text with NUL, which no argument can hold.
std::optional<std::string> quoteForBash(std::string_view text, LineBreaks lineBreaks = LineBreaks::Kept);

// Text as it stands between single quotes that are already open: for text known to hold no invisible character.
std::string insideSingleQuotes(std::string_view text);

// True for control characters (line breaks aside), zero-width and bidirectional ones and bytes that are not UTF-8.
bool hasInvisibleCharacters(std::string_view text);

// The same characters written as \uXXXX; for JSON text, where they stand in strings only.
std::string escapeInvisibleInJson(std::string_view jsonText);

// JSON text that is spread over lines between single quotes, with '!' written as an escape: old interactive shells lose
// count of quotes at a line break and would look the text up in their history.
std::string escapeHistoryInJson(std::string_view jsonText);

} // namespace pooldesigner
