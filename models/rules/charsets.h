// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// Sets of characters that the services know, asked of UTF-8 text. Lists of characters name each once, in order.

// What an e-mail text may not hold: anything but letters, marks, symbols, numbers, punctuation and ASCII white space.
// These are control and format characters (zero-width joiner, byte order mark, soft hyphen), private-use characters and
// blanks beyond ASCII.
std::vector<char32_t> refusedInEmail(std::string_view utf8);
// The text with those blanks made plain and the rest of them taken out.
std::string withoutRefusedInEmail(std::string_view utf8);

// How many places a character takes in an SMS of GSM 7-bit characters: 2 in the extension table, 0 where it has none.
int gsm7Septets(char32_t c);
// Characters outside the GSM 7-bit alphabet with its extension table: one of them makes an SMS UCS-2.
std::vector<char32_t> outsideGsm7(std::string_view utf8);

// Characters that tags may not hold: anything but letters, digits, blanks and _ . : / = + - @.
std::vector<char32_t> refusedInTags(std::string_view utf8);

// Line ends as Java's "." sees them, which stops there.
bool hasLineBreak(std::string_view utf8);
std::string withBlanksForLineBreaks(std::string_view utf8);

bool isAscii(std::string_view text);

// "U+200D, “✓”": the code point, or the character itself where it can be seen. At most five, then an ellipsis.
std::string shownCharacters(const std::vector<char32_t> &characters);

} // namespace pooldesigner
