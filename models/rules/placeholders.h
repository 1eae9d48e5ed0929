// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// The placeholders that Cognito replaces in message texts: {####} by the code, {username} by the name of an invited
// user, {##words##} by a link on the words. messageplaceholders.h knows which of them a member takes.
namespace placeholder {

inline constexpr std::string_view kCode = "{####}";
inline constexpr std::string_view kUsername = "{username}";
inline constexpr std::string_view kLink = "{##Verify email##}"; // one to offer

} // namespace placeholder

bool hasCode(std::string_view text);
bool hasUsername(std::string_view text);
// A link with words in it; {####} is none.
bool hasLink(std::string_view text);
// A link without words: {####} or blanks between the marks.
bool hasEmptyLink(std::string_view text);
// The text with words put into empty links.
std::string withWordsInLinks(std::string_view text);

// The placeholders of a text that will be replaced, parts of it in order.
std::vector<std::string_view> placeholdersIn(std::string_view text);
// The one that a placeholder of a text is of: kCode, kUsername or kLink, whatever the words of the link.
std::string_view placeholderKind(std::string_view mark);

// What a message looks like once it is sent. A link becomes its words, within HTML an anchor that leads nowhere. What
// has no value stays as it stands.
struct SampleValues {
    std::string_view code;
    std::string_view username;
    bool links = true; // false: a link stays as it stands
};
std::string withSamples(std::string_view text, const SampleValues &values, bool html);

// Something that was meant as a placeholder and will be sent as it stands: another number of signs, blanks, capitals,
// doubled or full-width brackets, a word such as {code}.
struct Lookalike {
    std::string_view text; // part of the searched text
    std::string meant;     // kCode, kUsername or a link on the words
};
std::vector<Lookalike> lookalikes(std::string_view text);
std::string withLookalikesReplaced(std::string_view text, const std::vector<Lookalike> &found);

} // namespace pooldesigner
