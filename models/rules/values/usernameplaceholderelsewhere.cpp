// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/placeholders.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkUsernamePlaceholderElsewhere(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kTextsWithoutName)) {
        const auto text = place.text();
        if (text && hasUsername(*text))
            report.add(
                place.path(),
                message(QT_TRANSLATE_NOOP("Rules", "%1 uses {username}, which is documented for invitations only "
                                                   "and may be sent as it stands. Try it out or leave it out."),
                        {memberName(place)}));
    }
}

} // namespace

constexpr Rule usernamePlaceholderElsewhere{
    .id = "username-placeholder-elsewhere",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "A text other than an invitation uses {username}."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Replacing {username} is documented for invitations. Samples of the AWS CDK use it in "
                              "verification texts too, but an authentication SMS may be sent with the word as it "
                              "stands. Try it before relying on it, or leave it out."),
    .source = "https://github.com/aws/aws-cdk/issues/6811",
    .members = members::kTextsWithoutName,
    .check = checkUsernamePlaceholderElsewhere,
};

} // namespace pooldesigner::rules
