// SPDX-License-Identifier: MIT
#include "formats/shells/cmdquote.h"

#include "config/ascii.h"
#include "formats/shells/windowsargument.h"

#include <QString>

#include <algorithm>

namespace pooldesigner {

namespace {

bool isCarried(char c) { return c >= 0x20 && c < 0x7F && c != '%' && c != '!'; }

bool isBare(char c)
{
    return ascii::isLetterOrDigit(c) || std::string_view("_./:@+-").find(c) != std::string_view::npos;
}

// A caret before each character that cmd.exe would act upon. Where the quotes are uneven the last one is hidden from
// it, or it would take the rest of the line, continuation and all, for quoted.
std::string withCarets(std::string_view argument)
{
    const bool uneven = std::ranges::count(argument, '"') % 2 != 0;
    std::string result;
    bool quoted = false;
    for (std::size_t i = 0; i < argument.size(); ++i) {
        const char c = argument[i];
        const bool hidden = uneven && i + 1 == argument.size(); // the closing quote
        if (hidden || (!quoted && std::string_view("&|<>()^").find(c) != std::string_view::npos))
            result += '^';
        else if (c == '"')
            quoted = !quoted;
        result += c;
    }
    return result;
}

} // namespace

std::optional<std::string> quoteForCmd(std::string_view word)
{
    if (!std::ranges::all_of(word, isCarried))
        return std::nullopt;
    if (!word.empty() && std::ranges::all_of(word, isBare))
        return std::string(word);
    return withCarets(quotedForArgv(word));
}

std::string jsonForCmd(std::string_view compactJson)
{
    std::string result;
    const QString text = QString::fromUtf8(compactJson);
    for (const QChar unit : text) {
        if (unit.unicode() < 0x80 && isCarried(static_cast<char>(unit.unicode())))
            result += static_cast<char>(unit.unicode());
        else
            result += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')).toStdString();
    }
    return result;
}

} // namespace pooldesigner
