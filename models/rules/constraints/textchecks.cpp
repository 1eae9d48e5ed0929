// SPDX-License-Identifier: MIT
#include "config/ascii.h"
#include "rules/constraints/checks.h"
#include "rules/constraints/textpattern.h"
#include "rules/edits.h"
#include "rules/joinedlist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::vector<std::string_view> characters(std::string_view utf8)
{
    std::vector<std::string_view> result;
    for (std::size_t at = 0; at < utf8.size();) {
        std::size_t end = at + 1;
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80)
            ++end;
        result.push_back(utf8.substr(at, end - at));
        at = end;
    }
    return result;
}

std::string firstCharacters(std::string_view utf8, std::size_t count)
{
    const auto all = characters(utf8);
    std::string result;
    for (std::size_t i = 0; i < std::min(count, all.size()); ++i)
        result += all[i];
    return result;
}

// "[...]+", with or without ^ and $: each character is right or wrong by itself.
bool isCharacterClass(std::string_view pattern)
{
    if (pattern.starts_with('^') && pattern.ends_with('$'))
        pattern = pattern.substr(1, pattern.size() - 2);
    return pattern.starts_with('[') && pattern.find(']') == pattern.size() - 2 && pattern.ends_with('+');
}

void offendingCharacters(const Place &place, std::string_view text, Report &report)
{
    const std::string_view pattern = place.spec->limits.pattern;
    const char *stand = place.spec->path == "PoolName" || place.spec->name() == "ConfigurationSet" ? "-" : "_";
    std::vector<std::string_view> wrong;
    std::string mended;
    for (const std::string_view character : characters(text)) {
        const bool right = matchesPattern(character, pattern);
        mended += right ? character : std::string_view(stand);
        if (!right && std::ranges::find(wrong, character) == wrong.end())
            wrong.push_back(character);
    }
    std::string shown;
    for (const std::string_view character : wrong)
        shown += (shown.empty() ? "" : " ") + shownText(character);
    report
        .add(place.path(),
             message(QT_TRANSLATE_NOOP("Rules", "%1 %2 has characters that are not allowed: %3. Replace them."),
                     {memberName(place), shownValue(place), shown}))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Replace them with “%1”"), {stand}),
                {setValue(place.path(), mended)});
}

// Members of list entries are what the entry is about, whatever the model demands of them; map parts have no name.
bool canBeLeftOut(const FieldSpec &spec)
{
    return !spec.required && !spec.path.ends_with('}') && spec.path.find("[]") == std::string_view::npos;
}

} // namespace

bool hasLegalLength(const Place &place, std::string_view text)
{
    const Limits &limits = place.spec->limits;
    const auto length = static_cast<std::int64_t>(characterCount(text));
    return length >= limits.min.value_or(0) && length <= limits.max.value_or(length);
}

void constraint::tooShort(const PoolView &pool, const Place &place, Report &report)
{
    const auto text = place.text();
    // Clients check the smallest length too, each by the model it was built with.
    const auto min = place.spec->limitsFor(pool.targetGeneration()).min.value_or(0);
    if (!text || static_cast<std::int64_t>(characterCount(*text)) >= min)
        return;
    const std::string least = std::to_string(min);
    if (!text->empty()) {
        report.add(place.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "%1 has %2 characters; at least %3 are needed. Make it longer."),
                           {memberName(place), std::to_string(characterCount(*text)), least}));
        return;
    }
    if (!canBeLeftOut(*place.spec)) {
        report.add(place.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "%1 is empty; it needs a length of at least %2. Fill it in."),
                           {memberName(place), least}));
        return;
    }
    report
        .add(place.path(),
             message(QT_TRANSLATE_NOOP("Rules",
                                       "%1 is empty; it needs a length of at least %2. Fill it in or leave it out."),
                     {memberName(place), least}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty %1"), {memberName(place)}),
             {removeMember(place.path())});
}

void constraint::tooLong(const Place &place, Report &report)
{
    const auto text = place.text();
    const auto max = static_cast<std::size_t>(place.spec->limits.max.value_or(0));
    if (!text || text->size() <= max || characterCount(*text) <= max)
        return;
    const std::string most = std::to_string(max);
    auto found = report.add(
        place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 has %2 characters; at most %3 are allowed. Shorten it."),
                              {memberName(place), std::to_string(characterCount(*text)), most}));
    const std::string cut = firstCharacters(*text, max);
    // A cut that loses a placeholder or breaks an address helps nobody.
    if (isCharacterClass(place.spec->limits.pattern) && matchesPattern(cut, place.spec->limits.pattern))
        found.choice(message(QT_TRANSLATE_NOOP("Rules", "Cut it to %1 characters"), {most}),
                     {setValue(place.path(), cut)});
}

void constraint::pattern(const Place &place, Report &report)
{
    const auto text = place.text();
    if (!text || !hasLegalLength(place, *text) || matchesPattern(*text, place.spec->limits.pattern))
        return;
    if (isCharacterClass(place.spec->limits.pattern) && !text->empty())
        return offendingCharacters(place, *text, report);
    report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 does not have the form that is asked for: %3"),
                                     {memberName(place), shownValue(place), place.spec->limits.pattern}));
}

void constraint::value(const Place &place, Report &report)
{
    const auto text = place.text();
    const auto values = place.spec->values;
    if (!text || std::ranges::find(values, *text) != values.end())
        return;
    if (place.spec->path.ends_with("[]") && isJoinedList(*text, values))
        return; // list-with-comma knows better
    auto found = report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; it has to be one of %3."),
                                                  {memberName(place), shownValue(place), listed(values)}));
    const auto meant = std::ranges::find_if(values, [&](auto value) { return ascii::equalIgnoringCase(value, *text); });
    if (meant != values.end() && !place.spec->path.ends_with('}'))
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {*meant}), {setValue(place.path(), *meant)});
}

} // namespace pooldesigner
