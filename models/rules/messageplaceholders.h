// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "rules/placeholders.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// What Cognito replaces in a message depends on the member that holds its text. This is the one place that knows; the
// groups of members are those that the rules about placeholders check.

// The placeholders that a member takes, each of which has to be in its text: kCode, kUsername, kLink of
// placeholders.h. Empty for subjects, where nothing is replaced, and for members that are no message texts.
std::span<const std::string_view> takenPlaceholders(const FieldSpec &member);

// What of a member's text only looks like a placeholder, with what it stands for there: in a text with a link, signs
// alone are a link without words. Nothing is meant where the member takes nothing of the kind.
std::vector<Lookalike> lookalikesIn(std::string_view text, const FieldSpec &member);

// A part of a message text that is, or looks like, something that Cognito replaces.
struct MarkedPart {
    enum class Kind : std::uint8_t {
        Placeholder, // replaced when the message is sent
        NotHere,     // a placeholder that this member does not take: sent as it stands
        Lookalike,   // no placeholder at all: sent as it stands
    };
    Kind kind = Kind::Placeholder;
    std::size_t begin = 0; // in bytes of the text
    std::size_t size = 0;
    std::string meant; // what a look-alike stands for; may be empty, as in lookalikesIn()
    bool operator==(const MarkedPart &) const = default;
};

// In the order of the text, none within another.
std::vector<MarkedPart> markedParts(std::string_view text, const FieldSpec &member);

// The text as people get it, with sample values for what the member takes: six digits, for an invitation a temporary
// password and a name. Links become anchors that lead nowhere where the text is HTML.
std::string sentText(std::string_view text, const FieldSpec &member, bool html);

} // namespace pooldesigner
