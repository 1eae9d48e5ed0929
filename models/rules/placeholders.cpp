// SPDX-License-Identifier: MIT
#include "rules/placeholders.h"

#include <algorithm>
#include <array>

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

struct Brackets {
    std::string_view open;
    std::string_view close;
};
constexpr std::array<Brackets, 2> kBrackets{{{"{", "}"}, {"｛", "｝"}}};

// Small letters and digits of a word, full-width number signs made plain, blanks and underscores left out.
std::string plainWord(std::string_view inside)
{
    constexpr std::string_view wideSign = "＃";
    std::string word;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside.substr(i).starts_with(wideSign)) {
            word += '#';
            i += wideSign.size() - 1;
        } else if (inside[i] >= 'A' && inside[i] <= 'Z') {
            word += static_cast<char>(inside[i] - 'A' + 'a');
        } else if (inside[i] != ' ' && inside[i] != '_' && inside[i] != '-') {
            word += inside[i];
        }
    }
    return word;
}

// What a pair of brackets with this inside stands for; empty for any other text.
std::string_view meaningOf(std::string_view inside)
{
    constexpr std::size_t longest = 40; // rules of style sheets stand in braces too
    if (inside.size() > longest)
        return {};
    const std::string word = plainWord(inside);
    if (!word.empty() && word.find_first_not_of('#') == std::string::npos)
        return placeholder::kCode;
    if (word == "code" || word == "verificationcode" || word == "temporarypassword")
        return placeholder::kCode;
    return word == "username" ? placeholder::kUsername : std::string_view{};
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

std::string withSamples(std::string_view text, const SampleValues &values, bool html)
{
    std::string result;
    const char *copied = text.data();
    for (const std::string_view mark : placeholdersIn(text)) {
        if (mark.data() < copied)
            continue; // within the words of a link
        result.append(copied, mark.data());
        if (mark == placeholder::kCode) {
            result += values.code;
        } else if (mark == placeholder::kUsername) {
            result += values.username;
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
    for (const auto &[open, close] : kBrackets) {
        for (std::size_t begin = text.find(open); begin != std::string_view::npos; begin = text.find(open, begin + 1)) {
            const std::size_t inside = begin + open.size();
            const std::size_t closing = std::min(text.find(close, inside), text.find(open, inside));
            if (closing == std::string_view::npos || !text.substr(closing).starts_with(close))
                continue;
            const std::string_view meant = meaningOf(text.substr(inside, closing - inside));
            const std::string_view whole = withOuterBrackets(text, begin, closing + close.size());
            if (!meant.empty() && whole != meant)
                found.push_back({whole, meant});
        }
    }
    std::ranges::sort(found, {}, [](const Lookalike &lookalike) { return lookalike.text.data(); });
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
