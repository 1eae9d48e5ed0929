// SPDX-License-Identifier: MIT
#include "formats/textdecoder.h"

#include "config/text.h"

#include <QtGlobal>

#include <optional>

namespace pooldesigner {

namespace {

void appendUtf8(std::string &text, char32_t c)
{
    const auto continuation = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0U | (c >> 6U));
        text += continuation(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0U | (c >> 12U));
        text += continuation(6);
        text += continuation(0);
    } else {
        text += static_cast<char>(0xF0U | (c >> 18U));
        text += continuation(12);
        text += continuation(6);
        text += continuation(0);
    }
}

Outcome<std::string> utf16ToUtf8(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? (first * 256U + second) : (second * 256U + first);
    };
    std::string text;
    text.reserve(bytes.size());
    const std::size_t whole = bytes.size() - bytes.size() % 2;
    for (std::size_t at = 0; at < whole; at += 2) {
        char32_t c = unit(at);
        if (c >= 0xD800 && c <= 0xDFFF) {
            const char32_t low = at + 2 < whole ? unit(at + 2) : 0;
            if (c > 0xDBFF || low < 0xDC00 || low > 0xDFFF) {
                return errorAt(
                    text, text.size(),
                    translated("Import", QT_TRANSLATE_NOOP("Import", "Half of a UTF-16 character stands alone. "
                                                                     "The file is damaged.")));
            }
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        }
        appendUtf8(text, c);
    }
    if (whole != bytes.size()) {
        return errorAt(text, text.size(),
                       translated("Import", QT_TRANSLATE_NOOP("Import", "The UTF-16 text ends in the middle of a "
                                                                        "character. The file is cut off.")));
    }
    return text;
}

// ASCII as UTF-16 has a zero in every other byte; JSON begins with at least two ASCII characters.
bool looksLikeUtf16(std::string_view bytes)
{
    if (bytes.size() < 4)
        return false;
    const bool big = bytes[0] == '\0' && bytes[1] != '\0' && bytes[2] == '\0' && bytes[3] != '\0';
    const bool little = bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' && bytes[3] == '\0';
    return big || little;
}

std::optional<ImportError> textFault(std::string_view utf8)
{
    if (const std::size_t at = firstInvalidUtf8(utf8); at != std::string_view::npos) {
        return errorAt(
            utf8, at,
            translated("Import", QT_TRANSLATE_NOOP("Import", "The text is not valid UTF-8 here. Save the file as "
                                                             "UTF-8 and open it again.")));
    }
    if (const std::size_t at = utf8.find('\0'); at != std::string_view::npos) {
        return errorAt(
            utf8, at,
            translated("Import", QT_TRANSLATE_NOOP("Import", "The text holds a NUL character. The file is damaged, "
                                                             "or is not text at all.")));
    }
    return std::nullopt;
}

} // namespace

TextPosition positionAt(std::string_view utf8, std::size_t offset)
{
    const std::string_view before = utf8.substr(0, offset);
    TextPosition position;
    std::size_t lineStart = 0;
    for (std::size_t at = 0; at < before.size(); ++at) {
        const bool loneReturn = before[at] == '\r' && (at + 1 == utf8.size() || utf8[at + 1] != '\n');
        if (before[at] == '\n' || loneReturn) {
            ++position.line;
            lineStart = at + 1;
        }
    }
    position.column = static_cast<int>(characterCount(before.substr(lineStart))) + 1;
    return position;
}

ImportError errorAt(std::string_view utf8, std::size_t offset, std::string message)
{
    const TextPosition position = positionAt(utf8, offset);
    return {std::move(message), position.line, position.column};
}

ImportError tooLargeError()
{
    return {translated("Import",
                       QT_TRANSLATE_NOOP("Import", "The file is larger than 64 MiB. A pool takes a few kilobytes: "
                                                   "check that this is the right file."))};
}

Outcome<DecodedText> decodeText(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.size() > kMaxTextBytes)
        return tooLargeError();
    DecodedText decoded;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
        return ImportError{
            translated("Import", QT_TRANSLATE_NOOP("Import", "The text is UTF-32. Save the file as UTF-8 and "
                                                             "open it again."))};
    }
    const bool bigEndian = bytes.starts_with("\xFE\xFF"sv);
    if (bigEndian || bytes.starts_with("\xFF\xFE"sv)) {
        Outcome<std::string> text = utf16ToUtf8(bytes.substr(2), bigEndian);
        if (!text)
            return std::move(text.error());
        decoded = {std::move(*text), true};
    } else if (looksLikeUtf16(bytes)) {
        return ImportError{
            translated("Import", QT_TRANSLATE_NOOP("Import", "The text looks like UTF-16 without a byte order "
                                                             "mark. Save the file as UTF-8 and open it again.")),
            1, 1};
    } else {
        decoded.utf8 = bytes.starts_with("\xEF\xBB\xBF"sv) ? bytes.substr(3) : bytes;
    }
    if (auto fault = textFault(decoded.utf8))
        return std::move(*fault);
    return decoded;
}

} // namespace pooldesigner
