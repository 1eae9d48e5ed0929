// SPDX-License-Identifier: MIT
#include "formats/commands/bashtext.h"

#include <QString>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

constexpr std::size_t kLongestVariable = 200; // "${...}"; a longer one is text

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t nameEnd(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(kNameCharacters, at), text.size());
}

// The number in at most `limit` digits of `base` at `at`, which moves behind them; nothing where there are none.
std::optional<unsigned> readNumber(std::string_view text, std::size_t &at, std::size_t limit, int base)
{
    const std::string_view digits = std::string_view("0123456789abcdefABCDEF").substr(0, base == 8 ? 8 : 22);
    const std::size_t end = std::min({text.find_first_not_of(digits, at), text.size(), at + limit});
    if (end == at)
        return std::nullopt;
    const unsigned value = static_cast<unsigned>(std::stoul(std::string(text.substr(at, end - at)), nullptr, base));
    at = end;
    return value;
}

// One escape; `at` is behind the backslash.
void readEscape(std::string_view text, std::size_t &at, std::string &result)
{
    const std::size_t start = at;
    const char c = text[at++];
    std::optional<unsigned> number;
    switch (c) {
    case 'n': result += '\n'; return;
    case 't': result += '\t'; return;
    case 'r': result += '\r'; return;
    case 'a': result += '\a'; return;
    case 'b': result += '\b'; return;
    case 'f': result += '\f'; return;
    case 'v': result += '\v'; return;
    case 'e':
    case 'E': result += '\x1b'; return;
    case '\\':
    case '\'':
    case '"':
    case '?': result += c; return;
    case 'x': number = readNumber(text, at, 2, 16); break;
    case 'u': number = readNumber(text, at, 4, 16); break;
    case 'U': number = readNumber(text, at, 8, 16); break;
    default: at = start; number = readNumber(text, at, 3, 8);
    }
    if (!number) {
        at = start + 1;
        result += {'\\', c};
    } else if (c == 'u' || c == 'U') {
        const char32_t character = *number <= 0x10FFFF ? *number : 0xFFFD;
        result += QString::fromUcs4(&character, 1).toStdString();
    } else {
        result += static_cast<char>(*number & 0xFFU);
    }
}

std::string expandDocument(std::string_view body, const ScriptBuilder &out)
{
    ScriptBuilder expander = out.inner();
    expander.startWord(0);
    for (std::size_t at = 0; at < body.size();) {
        const bool escape = body[at] == '\\' && at + 1 < body.size() &&
                            std::string_view("$`\\\n").find(body[at + 1]) != std::string_view::npos;
        if (escape) {
            if (body[at + 1] != '\n')
                expander.append(body[at + 1]);
            at += 2;
        } else if (body[at] == '$') {
            at = readVariable(body, at, expander);
        } else {
            expander.append(body[at++]);
        }
    }
    return expander.wordText();
}

} // namespace

std::size_t readAnsiC(std::string_view text, std::size_t at, std::string &result)
{
    while (at < text.size() && text[at] != '\'') {
        if (text[at] == '\\' && at + 1 < text.size())
            readEscape(text, ++at, result);
        else
            result += text[at++];
    }
    return std::min(at + 1, text.size());
}

std::size_t readVariable(std::string_view text, std::size_t at, ScriptBuilder &out)
{
    std::size_t end = at + 1;
    std::string name;
    if (text.substr(at, 2) == "${") {
        const std::size_t close = text.substr(0, at + kLongestVariable).find_first_of("}\n", at);
        const bool closed = close != std::string_view::npos && text[close] == '}';
        end = closed ? close + 1 : at + 2;
        name = closed ? text.substr(at + 2, close - at - 2) : std::string_view();
    } else {
        const std::string_view next = text.substr(at + 1, 1);
        const bool isOneCharacter = next.find_first_of("0123456789@*#?!$-") == 0;
        end = isOneCharacter ? at + 2 : nameEnd(text, at + 1);
        name = text.substr(at + 1, end - at - 1);
    }
    if (end == at + 1)
        out.append('$');
    else
        out.appendVariable(name, text.substr(at, end - at));
    return end;
}

std::size_t gapLength(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ",
                                                   std::min<std::size_t>(1, text.size()));
    const bool closed = text.starts_with('<') && end != std::string_view::npos && end > 1 && text[end] == '>';
    return closed && text[1] != ' ' && text[1] != '-' && text[end - 1] != ' ' ? end + 1 : 0;
}

std::string readDocument(std::string_view text, std::size_t &at, const HereDocument &here, const ScriptBuilder &out)
{
    std::string body;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        at = std::min(end + 1, text.size());
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (here.stripsTabs)
            line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
        if (line == here.delimiter)
            break;
        body.append(line) += '\n';
    }
    return here.literal ? body : expandDocument(body, out);
}

void takeAssignments(ScriptBuilder &out)
{
    std::vector<std::pair<std::string, std::string>> found;
    for (const ScriptWord &word : out.words()) {
        if (found.empty() && (word.text == "export" || word.text == "local" || word.text == "readonly"))
            continue;
        const std::size_t equals = word.text.find('=');
        const bool named =
            equals != std::string::npos && equals > 0 && !isDigit(word.text.front()) && nameEnd(word.text, 0) == equals;
        if (!named)
            return;
        if (word.variables.empty())
            found.emplace_back(word.text.substr(0, equals), word.text.substr(equals + 1));
    }
    for (auto &[name, value] : found)
        out.assign(name, std::move(value));
}

} // namespace pooldesigner
