// SPDX-License-Identifier: MIT
#include "rules/placeholders.h"

#include "config/ascii.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace pooldesigner {

namespace {

constexpr std::string_view kLinkStart = "{##";
constexpr std::string_view kLinkEnd = "##}";

struct LinkPart {
    std::size_t begin;
    std::size_t end;
    std::string_view words;
};

std::vector<LinkPart> linkParts(std::string_view text)
{
    std::vector<LinkPart> parts;
    for (std::size_t begin = text.find(kLinkStart); begin != std::string_view::npos;) {
        const std::size_t words = begin + kLinkStart.size();
        const std::size_t close = text.find(kLinkEnd, words);
        if (close == std::string_view::npos)
            break;
        const std::size_t end = close + kLinkEnd.size();
        parts.push_back({begin, end, text.substr(words, close - words)});
        begin = text.find(kLinkStart, end);
    }
    return parts;
}

bool isBlank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

constexpr std::string_view kWideSign = "＃";
constexpr std::array<std::string_view, 2> kOpening{"{", "｛"};
constexpr std::array<std::string_view, 2> kClosing{"}", "｝"};
// Rules of style sheets stand in braces too.
constexpr std::size_t kLongestInside = 60;

// How many bytes at the start of the text are one of the brackets; 0 for anything else.
std::size_t bracketAt(std::string_view text, const std::array<std::string_view, 2> &brackets)
{
    const auto found = std::ranges::find_if(brackets, [&](auto bracket) { return text.starts_with(bracket); });
    return found == brackets.end() ? 0 : found->size();
}

// What stands between an opening bracket and the next one of either kind, where that closes it.
std::optional<std::string_view> insideOf(std::string_view text)
{
    for (std::size_t at = 0; at < text.size() && at <= kLongestInside; ++at) {
        if (bracketAt(text.substr(at), kClosing) > 0)
            return text.substr(0, at);
        if (bracketAt(text.substr(at), kOpening) > 0)
            return std::nullopt;
    }
    return std::nullopt;
}

std::string withPlainSigns(std::string_view text)
{
    std::string plain(text);
    for (std::size_t at = plain.find(kWideSign); at != std::string::npos; at = plain.find(kWideSign, at))
        plain.replace(at, kWideSign.size(), "#");
    return plain;
}

// Small letters and digits of a word; blanks and dashes left out.
std::string plainWord(std::string_view inside)
{
    std::string word;
    for (const char c : inside) {
        if (c != ' ' && c != '_' && c != '-')
            word += ascii::lower(c);
    }
    return word;
}

// The link that signs around words stand for: one or two at both ends, or two at one end. Three and more are a link on
// words that begin or end with a sign.
std::string linkMeantBy(std::string_view inside)
{
    const std::string_view text = trimmed(inside, " \t\r\n");
    const std::size_t before = std::min(text.find_first_not_of('#'), text.size());
    const std::string_view rest = text.substr(before);
    const std::size_t after = rest.size() - (rest.find_last_not_of('#') + 1);
    const std::string_view words = rest.substr(0, rest.size() - after);
    const bool isLink = before + after >= 2 && before <= 2 && after <= 2;
    return isLink && !isBlank(words) ? std::string(kLinkStart) + std::string(words) + std::string(kLinkEnd)
                                     : std::string();
}

// What a pair of brackets with this inside stands for; empty for any other text.
std::string meaningOf(std::string_view inside)
{
    const std::string plain = withPlainSigns(inside);
    const std::string word = plainWord(plain);
    if (!word.empty() && word.find_first_not_of('#') == std::string::npos)
        return std::string(placeholder::kCode);
    if (word == "code" || word == "verificationcode" || word == "temporarypassword")
        return std::string(placeholder::kCode);
    return word == "username" ? std::string(placeholder::kUsername) : linkMeantBy(plain);
}

// Brackets doubled around a placeholder are sent along.
std::string_view withOuterBrackets(std::string_view text, std::size_t begin, std::size_t end)
{
    const bool doubled = begin > 0 && text[begin - 1] == '{' && end < text.size() && text[end] == '}';
    return doubled ? text.substr(begin - 1, end - begin + 2) : text.substr(begin, end - begin);
}

} // namespace

bool hasCode(std::string_view text) { return text.find(placeholder::kCode) != std::string_view::npos; }

bool hasUsername(std::string_view text) { return text.find(placeholder::kUsername) != std::string_view::npos; }

bool hasLink(std::string_view text)
{
    return std::ranges::any_of(linkParts(text), [](const LinkPart &part) { return !isBlank(part.words); });
}

bool hasEmptyLink(std::string_view text)
{
    return std::ranges::any_of(linkParts(text), [](const LinkPart &part) { return isBlank(part.words); });
}

std::string withWordsInLinks(std::string_view text)
{
    std::string result;
    std::size_t copied = 0;
    for (const LinkPart &part : linkParts(text)) {
        result += text.substr(copied, part.begin - copied);
        result += isBlank(part.words) ? placeholder::kLink : text.substr(part.begin, part.end - part.begin);
        copied = part.end;
    }
    result += text.substr(copied);
    return result;
}

std::vector<std::string_view> placeholdersIn(std::string_view text)
{
    std::vector<std::string_view> found;
    for (const std::string_view mark : {placeholder::kCode, placeholder::kUsername}) {
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
            found.push_back(text.substr(at, mark.size()));
    }
    for (const LinkPart &part : linkParts(text)) {
        if (!isBlank(part.words))
            found.push_back(text.substr(part.begin, part.end - part.begin));
    }
    std::ranges::sort(found, {}, [](std::string_view mark) { return mark.data(); });
    return found;
}

std::string_view placeholderKind(std::string_view mark)
{
    return mark == placeholder::kCode || mark == placeholder::kUsername ? mark : placeholder::kLink;
}

std::string withSamples(std::string_view text, const SampleValues &values, bool html)
{
    std::string result;
    const char *copied = text.data();
    for (const std::string_view mark : placeholdersIn(text)) {
        if (mark.data() < copied)
            continue; // within the words of a link
        result.append(copied, mark.data());
        if (mark == placeholder::kCode) {
            result += values.code.empty() ? mark : values.code;
        } else if (mark == placeholder::kUsername) {
            result += values.username.empty() ? mark : values.username;
        } else if (!values.links) {
            result += mark;
        } else {
            const std::string words(mark.substr(kLinkStart.size(), mark.size() - kLinkStart.size() - kLinkEnd.size()));
            result += html ? "<a href=\"#\">" + words + "</a>" : words;
        }
        copied = mark.data() + mark.size();
    }
    return result.append(copied, text.data() + text.size());
}

std::vector<Lookalike> lookalikes(std::string_view text)
{
    std::vector<Lookalike> found;
    // Bodies are long and brackets rare: each kind is looked for by itself, and no stretch twice.
    std::array<std::size_t, 2> next{text.find(kOpening[0]), text.find(kOpening[1])};
    while (std::min(next[0], next[1]) != std::string_view::npos) {
        const std::size_t kind = next[0] < next[1] ? 0 : 1;
        const std::size_t begin = next[kind];
        const std::size_t opening = kOpening[kind].size();
        next[kind] = text.find(kOpening[kind], begin + opening);
        const auto inside = insideOf(text.substr(begin + opening));
        std::string meant = inside ? meaningOf(*inside) : std::string();
        if (meant.empty())
            continue;
        const std::size_t closing = begin + opening + inside->size();
        const std::string_view whole =
            withOuterBrackets(text, begin, closing + bracketAt(text.substr(closing), kClosing));
        if (whole != meant)
            found.push_back({whole, std::move(meant)});
    }
    return found;
}

std::string withLookalikesReplaced(std::string_view text, const std::vector<Lookalike> &found)
{
    std::string result;
    const char *copied = text.data();
    for (const Lookalike &lookalike : found) {
        result.append(copied, lookalike.text.data());
        result += lookalike.meant;
        copied = lookalike.text.data() + lookalike.text.size();
    }
    result.append(copied, text.data() + text.size());
    return result;
}

} // namespace pooldesigner
