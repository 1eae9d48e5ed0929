// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkLambdaQualifierMissing(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kLambdaArns)) {
        const auto arn = Arn::read(place.text().value_or(""));
        if (arn && isLambdaFunction(*arn) && qualifierOf(*arn).empty())
            report.add(place.path(),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 %2 names no version or alias. Add an alias to control "
                                                          "which code runs."),
                               {memberName(place), shownText(arn->resource)}));
    }
}

} // namespace

constexpr Rule lambdaQualifierMissing{
    .id = "lambda-qualifier-missing",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A trigger runs whatever code was deployed last."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An ARN without a version or alias always calls the newest code, so one bad deployment "
                              "can lock every user out at once. An alias lets a release be tried, moved and rolled "
                              "back. Add the alias behind the name, and give Cognito the permission on the alias."),
    .source = "operational practice",
    .members = members::kLambdaArns,
    .check = checkLambdaQualifierMissing,
};

} // namespace pooldesigner::rules
