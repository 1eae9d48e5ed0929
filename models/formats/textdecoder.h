// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace pooldesigner {

inline constexpr std::size_t kMaxTextBytes = std::size_t{64} * 1024 * 1024;

// Counted from 1, columns in characters. LF, CR LF and CR alone end a line.
struct TextPosition {
    int line = 1;
    int column = 1;
    bool operator==(const TextPosition &) const = default;
};
TextPosition positionAt(std::string_view utf8, std::size_t offset);

// The error with this message at that place of the text.
ImportError errorAt(std::string_view utf8, std::size_t offset, std::string message);

struct DecodedText {
    std::string utf8; // without byte order mark
    bool wasUtf16 = false;
};

// UTF-8 with or without byte order mark, UTF-16 of either byte order with one. Refused, with the place: bytes that are
// not well-formed, NUL characters (the JSON lexer would take one for the end of the file), more than kMaxTextBytes.
Outcome<DecodedText> decodeText(std::string_view bytes);

ImportError tooLargeError();

} // namespace pooldesigner
