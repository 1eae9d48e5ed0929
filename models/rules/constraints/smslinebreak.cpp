// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkSmsLineBreak(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kSmsCodeTexts)) {
        const auto text = place.text();
        if (!text || !hasLineBreak(*text))
            continue;
        report
            .add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 has a line break: %2. Write it in one line."),
                                       {memberName(place), shownText(*text)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Replace line breaks with blanks")),
                 {setValue(place.path(), withBlanksForLineBreaks(*text))});
    }
}

} // namespace

constexpr Rule smsLineBreak{
    .id = "sms-line-break",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An SMS that carries a code has a line break."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The pattern “.*\\{####\\}.*” has to match the whole text, and its dots stop at line "
                              "ends, so a text of several lines is refused. Only the invitation may have line breaks. "
                              "Write one line."),
    .source = "read from the patterns in repo boto/botocore 1.43.67, "
              "botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kSmsCodeTexts,
    .fixable = true,
    .check = checkSmsLineBreak,
};

} // namespace pooldesigner::rules
