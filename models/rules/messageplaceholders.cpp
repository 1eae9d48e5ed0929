// SPDX-License-Identifier: MIT
#include "rules/messageplaceholders.h"

#include "rules/constraints/membergroups.h"
#include "rules/places.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kCode[] = {placeholder::kCode};
constexpr std::string_view kNameAndCode[] = {placeholder::kUsername, placeholder::kCode};
constexpr std::string_view kLink[] = {placeholder::kLink};

struct Taken {
    std::span<const std::string_view> members;
    std::span<const std::string_view> placeholders;
};
constexpr Taken kTaken[] = {
    {members::kSmsCodeTexts, kCode},
    {members::kEmailCodeBodies, kCode},
    {members::kInviteTexts, kNameAndCode},
    {members::kEmailLinkBody, kLink},
};

bool takes(std::span<const std::string_view> taken, std::string_view mark)
{
    return std::ranges::find(taken, placeholderKind(mark)) != taken.end();
}

// Signs alone are a code in most texts, and in a text with a link a link that lacks its words.
std::string meantHere(const std::string &meant, std::span<const std::string_view> taken)
{
    if (takes(taken, meant))
        return meant;
    return meant == placeholder::kCode && takes(taken, placeholder::kLink) ? std::string(placeholder::kLink)
                                                                           : std::string();
}

} // namespace

std::span<const std::string_view> takenPlaceholders(const FieldSpec &member)
{
    for (const Taken &taken : kTaken) {
        if (std::ranges::any_of(taken.members, [&](std::string_view name) { return memberSpec(name) == &member; }))
            return taken.placeholders;
    }
    return {};
}

std::vector<Lookalike> lookalikesIn(std::string_view text, const FieldSpec &member)
{
    std::vector<Lookalike> found = lookalikes(text);
    if (found.empty())
        return found;
    const auto taken = takenPlaceholders(member);
    for (Lookalike &lookalike : found)
        lookalike.meant = meantHere(lookalike.meant, taken);
    return found;
}

std::vector<MarkedPart> markedParts(std::string_view text, const FieldSpec &member)
{
    const auto taken = takenPlaceholders(member);
    std::vector<MarkedPart> parts;
    const auto add = [&](MarkedPart::Kind kind, std::string_view part, std::string meant) {
        const auto begin = static_cast<std::size_t>(part.data() - text.data());
        const bool isInside = !parts.empty() && begin < parts.back().begin + parts.back().size;
        if (!isInside)
            parts.push_back({kind, begin, part.size(), std::move(meant)});
    };
    const auto addPlaceholders = [&](std::string_view part) {
        auto marks = placeholdersIn(part);
        // Where two begin at the same place the longer one holds the other, such as a link around a code.
        std::ranges::sort(marks, [](std::string_view a, std::string_view b) {
            return a.data() != b.data() ? a.data() < b.data() : a.size() > b.size();
        });
        for (const std::string_view mark : marks)
            add(takes(taken, mark) ? MarkedPart::Kind::Placeholder : MarkedPart::Kind::NotHere, mark, {});
    };
    // Between the look-alikes only: the signs of two of them would pass for those around the words of a link.
    std::size_t end = 0;
    for (const Lookalike &lookalike : lookalikesIn(text, member)) {
        const auto begin = static_cast<std::size_t>(lookalike.text.data() - text.data());
        if (begin < end)
            continue;
        addPlaceholders(text.substr(end, begin - end));
        add(MarkedPart::Kind::Lookalike, lookalike.text, lookalike.meant);
        end = begin + lookalike.text.size();
    }
    addPlaceholders(text.substr(end));
    return parts;
}

std::string sentText(std::string_view text, const FieldSpec &member, bool html)
{
    const auto taken = takenPlaceholders(member);
    SampleValues samples;
    samples.username = takes(taken, placeholder::kUsername) ? std::string_view("ann.example") : std::string_view();
    if (takes(taken, placeholder::kCode))
        samples.code = samples.username.empty() ? std::string_view("123456") : std::string_view("kT4#wq9Z");
    samples.links = takes(taken, placeholder::kLink);
    return withSamples(text, samples, html);
}

} // namespace pooldesigner
