// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkLambdaArnKind(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kLambdaArns)) {
        const std::string_view text = place.text().value_or("");
        const auto arn = Arn::read(text);
        if (namesLatest(text)) {
            report
                .add(place.path(),
                     message(QT_TRANSLATE_NOOP("Rules", "%1 ends with :$LATEST, which the service does not take. Leave "
                                                        "it off: that means the same."),
                             {memberName(place)}))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Leave :$LATEST off")),
                     {setValue(place.path(), text.substr(0, text.rfind(':')))});
        } else if (arn && !isLambdaFunction(*arn)) {
            report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 is not a Lambda function. Write "
                                                                        "arn:aws:lambda:region:account:function:name."),
                                             {memberName(place), shownText(text)}));
        }
    }
}

} // namespace

constexpr Rule lambdaArnKind{
    .id = "lambda-arn-kind",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A trigger is not a Lambda function."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Triggers are functions of AWS Lambda: arn:aws:lambda:<region>:<12 "
                                   "digits>:function:<name>, with a version or alias behind it if wanted. The version "
                                   "$LATEST cannot be written, because the pattern of ARNs has no $; the ARN without a "
                                   "version means the same. The service answers InvalidParameterException. Copy the "
                                   "function ARN from Lambda."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json (pattern); kind check "
              "by convention",
    .members = members::kLambdaArns,
    .fixable = true,
    .check = checkLambdaArnKind,
};

} // namespace pooldesigner::rules
