// SPDX-License-Identifier: MIT
#include "formats/shells/powershellquote.h"

#include "config/ascii.h"
#include "formats/characters.h"
#include "formats/shellquote.h"
#include "formats/shells/windowsargument.h"

#include <QChar>

#include <algorithm>

namespace pooldesigner {

namespace {

// Bare words begin with a letter, so that none is read as a number, or are options without '.' and ':', which would
// break them in two.
bool isBare(std::string_view word)
{
    const bool option = word.starts_with("--") && word.size() > 2;
    const std::string_view others = option ? "-" : "_./:=+-";
    return (option || (!word.empty() && ascii::isLetter(word.front()))) && std::ranges::all_of(word, [others](char c) {
               return ascii::isLetterOrDigit(c) || others.find(c) != std::string_view::npos;
           });
}

std::string inSingleQuotes(std::string_view text)
{
    std::string result = "'";
    forEachCharacter(text, [&result](const Utf8Character &next, std::string_view bytes) {
        const char32_t c = next.character;
        const bool isQuote = c == '\'' || (c >= 0x2018 && c <= 0x201B);
        result += bytes;
        if (isQuote)
            result += bytes;
    });
    return result + '\'';
}

// "--%" would hand the rest of the line on unread.
bool isCarried(std::string_view word) { return word != "--%" && !hasInvisibleCharacters(word); }

// Whether 5.1 hands this on as one argument. Blanks beyond ASCII make it add quotes but do not part arguments.
bool staysWhole(std::string_view escaped)
{
    std::size_t quotes = 0;
    bool blank = false;
    bool anyBlank = false;
    bool evenBlank = false;
    forEachCharacter(escaped, [&](const Utf8Character &next, std::string_view bytes) {
        quotes += next.character == '"' ? 1 : 0;
        const bool parts = bytes == " " || bytes == "\n";
        blank = blank || parts;
        evenBlank = evenBlank || (parts && quotes % 2 == 0);
        anyBlank = anyBlank || QChar::isSpace(next.character);
    });
    return (!blank || evenBlank) && !(anyBlank && escaped.ends_with('\\'));
}

} // namespace

std::optional<std::string> quoteForPowerShell7(std::string_view word)
{
    if (!isCarried(word))
        return std::nullopt;
    return isBare(word) ? std::string(word) : inSingleQuotes(word);
}

std::optional<std::string> quoteForPowerShell5(std::string_view word)
{
    if (word.empty())
        return "'\"\"'";
    const std::string escaped = escapedForArgv(word);
    if (!isCarried(word) || !staysWhole(escaped))
        return std::nullopt;
    return isBare(word) ? std::string(word) : inSingleQuotes(escaped);
}

std::string jsonForPowerShell5(std::string_view compactJson)
{
    std::string result(compactJson);
    return result.insert(std::min<std::size_t>(1, result.size()), " ");
}

} // namespace pooldesigner
