// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkTagCharset(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kTags)) {
        const auto text = place.text();
        const auto refused = text ? refusedInTags(*text) : std::vector<char32_t>{};
        if (!refused.empty())
            report.add(
                place.path(),
                message(QT_TRANSLATE_NOOP("Rules", "The tag %1 has characters that tags may not have: %2. Replace "
                                                   "them."),
                        {shownText(place.key), shownCharacters(refused)}));
    }
}

} // namespace

constexpr Rule tagCharset{
    .id = "tag-charset",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A tag has characters that tags may not have."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Keys and values are made of letters, digits, blanks and _ . : / = + - @. The service "
                              "refuses others with UserPoolTaggingException. Replace the characters that are named."),
    .source = "AWS tagging rules",
    .members = members::kTags,
    .check = checkTagCharset,
};

} // namespace pooldesigner::rules
