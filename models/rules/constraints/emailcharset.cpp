// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkEmailCharset(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kEmailTexts)) {
        const auto text = place.text();
        const auto refused = text ? refusedInEmail(*text) : std::vector<char32_t>{};
        if (refused.empty())
            continue;
        report
            .add(place.path(),
                 message(QT_TRANSLATE_NOOP("Rules", "%1 has characters that e-mails may not have: %2. Take them out."),
                         {memberName(place), shownCharacters(refused)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Take them out")),
                 {setValue(place.path(), withoutRefusedInEmail(*text))});
    }
}

} // namespace

constexpr Rule emailCharset{
    .id = "email-charset",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail text has characters that the service refuses."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Bodies and subjects may have letters, marks, symbols, numbers, punctuation and plain "
                              "white space. Control characters, byte order marks, zero-width joiners (so also emoji "
                              "of families and professions), soft hyphens, private-use characters and non-breaking "
                              "blanks fail with “Member must satisfy regular expression pattern: "
                              "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*”. Mostly they came along unseen when the text was "
                              "pasted; the fix takes them out."),
    .source = "read from the patterns in repo boto/botocore 1.43.67, "
              "botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kEmailTexts,
    .fixable = true,
    .check = checkEmailCharset,
};

} // namespace pooldesigner::rules
