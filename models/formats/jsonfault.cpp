// SPDX-License-Identifier: MIT
#include "formats/jsonfault.h"

#include "config/ascii.h"
#include "config/text.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

#include <algorithm>

namespace pooldesigner {

namespace {

struct Fault {
    std::size_t offset = 0;
    std::string message;
};

Fault fault(std::size_t offset, const char *source, std::initializer_list<std::string_view> arguments = {})
{
    return {offset, translated("Import", source, arguments)};
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

bool beginsWord(char c) { return ascii::isLetter(c) || c == '_' || c == '$'; }

// The run of characters up to the next blank or JSON punctuation.
std::string_view wordAt(std::string_view text, std::size_t at)
{
    const std::size_t end = std::min(text.find_first_of(" \t\r\n,:[]{}\"", at), text.size());
    return text.substr(at, end - at);
}

// One whole character, so that a multi-byte one is not cut.
std::string characterAt(std::string_view text, std::size_t at) { return quotedForPeople(text.substr(at, 4), 1); }

std::string shownCharacter(std::string_view text, std::size_t at)
{
    std::string shown = characterAt(text, at);
    if (shown.ends_with("…"))
        shown.resize(shown.size() - std::string_view("…").size());
    return shown;
}

Fault endFault(std::string_view text)
{
    return fault(text.size(),
                 QT_TRANSLATE_NOOP("Import", "The text ends too early: a closing bracket, brace or quote is "
                                             "missing. The file may be cut off."));
}

Fault commentFault(std::size_t at)
{
    return fault(at, QT_TRANSLATE_NOOP("Import", "JSON has no comments. Remove this one."));
}

bool startsComment(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    return rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#');
}

Fault stringFault(std::string_view text, std::size_t start)
{
    for (std::size_t at = start + 1; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"')
            break;
        if (static_cast<unsigned char>(c) < 0x20) {
            return fault(at, QT_TRANSLATE_NOOP("Import",
                                               "A line break, tab or other control character inside a text has to be "
                                               "written as \\n, \\t or \\u00XX; or a closing quote is missing."));
        }
        if (c != '\\')
            continue;
        const char escape = at + 1 < text.size() ? text[at + 1] : '"';
        if (std::string_view("\"\\/bfnrtu").find(escape) == std::string_view::npos) {
            return fault(
                at, QT_TRANSLATE_NOOP("Import", "\\%1 is not an escape that JSON knows. Write \\\\ for a backslash."),
                {shownCharacter(text, at + 1)});
        }
        const std::string_view digits = text.substr(std::min(at + 2, text.size()), 4);
        const bool hexadecimal = digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
        if (escape == 'u' && (digits.size() < 4 || !hexadecimal))
            return fault(at, QT_TRANSLATE_NOOP("Import", "\\u has to be followed by four hexadecimal digits."));
        ++at;
    }
    if (text.find('"', start + 1) == std::string_view::npos)
        return fault(start, QT_TRANSLATE_NOOP("Import", "This text has no closing quote. The file may be cut off."));
    return fault(start, QT_TRANSLATE_NOOP("Import", "This text holds half of a \\u escape pair (\\uD800 to \\uDFFF)."));
}

Fault numberFault(std::string_view text, std::size_t at)
{
    const std::string word = quotedForPeople(wordAt(text, at), 40);
    const std::string_view digits = wordAt(text, at).substr(text[at] == '-' ? 1 : 0);
    const bool wellFormed = !digits.empty() && ascii::isDigit(digits.front()) && ascii::isDigit(digits.back()) &&
                            !(digits.size() > 1 && digits[0] == '0' && ascii::isDigit(digits[1])) &&
                            digits.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    if (wellFormed)
        return fault(at, QT_TRANSLATE_NOOP("Import", "The number %1 is too large."), {word});
    return fault(at, QT_TRANSLATE_NOOP("Import", "%1 is not a number as JSON writes it, nor a text in double quotes."),
                 {word});
}

// The lexer takes "007" and "0xFF" for a zero with something behind it.
bool goesOnAfterNumber(std::string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && ascii::isDigit(text[at - 1]) &&
           (ascii::isDigit(text[at]) || beginsWord(text[at]));
}

std::size_t startOfNumber(std::string_view text, std::size_t at)
{
    const std::size_t before = text.find_last_not_of("0123456789.+-", at - 1);
    return before == std::string_view::npos ? 0 : before + 1;
}

Fault wordFault(std::string_view text, std::size_t at)
{
    return fault(at,
                 QT_TRANSLATE_NOOP("Import",
                                   "%1 is not JSON. Texts stand in double quotes; the only bare words are true, "
                                   "false and null."),
                 {quotedForPeople(wordAt(text, at), 40)});
}

Fault quoteFault(std::size_t at)
{
    return fault(at, QT_TRANSLATE_NOOP("Import", "JSON puts texts in double quotes, not in single ones."));
}

Fault unexpected(std::string_view text, std::size_t at, const char *wanted)
{
    return fault(at, QT_TRANSLATE_NOOP("Import", "Found %1 where %2 is expected."),
                 {shownCharacter(text, at), translated("Import", wanted)});
}

Fault valueFault(std::string_view text, std::size_t at)
{
    if (at == text.size())
        return endFault(text);
    const char c = text[at];
    if (startsComment(text, at))
        return commentFault(at);
    if (c == '"')
        return stringFault(text, at);
    if (c == '\'')
        return quoteFault(at);
    if (ascii::isDigit(c) || c == '-' || c == '+' || c == '.')
        return numberFault(text, at);
    if (beginsWord(c))
        return wordFault(text, at);
    return unexpected(text, at, QT_TRANSLATE_NOOP("Import", "a value"));
}

Fault keyFault(std::string_view text, std::size_t at)
{
    if (at == text.size())
        return endFault(text);
    if (startsComment(text, at))
        return commentFault(at);
    if (text[at] == '"')
        return stringFault(text, at);
    if (text[at] == '\'')
        return quoteFault(at);
    return unexpected(text, at, QT_TRANSLATE_NOOP("Import", "the name of a member in double quotes"));
}

// After a value inside a container: the comma, what follows it, or the missing one.
Fault continuationFault(std::string_view text, std::size_t at, char closing)
{
    if (at == text.size())
        return endFault(text);
    if (startsComment(text, at))
        return commentFault(at);
    if (text[at] != ',') {
        return unexpected(text, at,
                          closing == '}' ? QT_TRANSLATE_NOOP("Import", "a comma or the closing brace of the object")
                                         : QT_TRANSLATE_NOOP("Import", "a comma or the closing bracket of the list"));
    }
    const std::size_t next = skipBlanks(text, at + 1);
    if (next < text.size() && text[next] == closing)
        return fault(at, QT_TRANSLATE_NOOP("Import", "JSON allows no comma after the last entry. Remove this one."));
    return closing == '}' ? keyFault(text, next) : valueFault(text, next);
}

Fault findFault(std::string_view text, std::size_t at, JsonState state)
{
    if (state != JsonState::Start && goesOnAfterNumber(text, at))
        return numberFault(text, startOfNumber(text, at));
    switch (state) {
    case JsonState::Start:
        if (at == text.size())
            return fault(0, QT_TRANSLATE_NOOP("Import", "The file is empty."));
        return valueFault(text, at);
    case JsonState::ObjectOpened: return keyFault(text, at);
    case JsonState::ObjectKey:
        if (at < text.size() && text[at] != ':')
            return unexpected(text, at, QT_TRANSLATE_NOOP("Import", "a colon"));
        return valueFault(text, at == text.size() ? at : skipBlanks(text, at + 1));
    case JsonState::ObjectMember: return continuationFault(text, at, '}');
    case JsonState::ArrayOpened: return valueFault(text, at);
    case JsonState::ArrayItem: return continuationFault(text, at, ']');
    case JsonState::Done:
        if (at < text.size() && startsComment(text, at))
            return commentFault(at);
        return fault(
            at, QT_TRANSLATE_NOOP("Import", "More text follows after the end of the JSON value. A file holds one."));
    }
    return {at, {}};
}

} // namespace

ImportError explainJsonFault(std::string_view utf8, std::size_t offset, JsonState state)
{
    Fault found = findFault(utf8, skipBlanks(utf8, offset), state);
    return errorAt(utf8, found.offset, std::move(found.message));
}

} // namespace pooldesigner
