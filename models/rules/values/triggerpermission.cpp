// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkTriggerPermission(const PoolView &pool, Report &report)
{
    for (const LiveArn &function : distinctArns(pool, members::kLambdaArns, isLambdaFunction))
        report.add(function.path,
                   message(QT_TRANSLATE_NOOP("Rules", "Run aws lambda get-policy --function-name %1%2 to see whether "
                                                      "cognito-idp.amazonaws.com may call the function."),
                           {function.text, regionOption(function.arn.region)}));
}

} // namespace

constexpr Rule triggerPermission{
    .id = "trigger-permission",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Each trigger has to let Cognito call it."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A function runs for the pool only where its resource policy lets cognito-idp.amazonaws.com invoke it. "
        "CreateUserPool neither adds nor checks that: sign-up and sign-in fail at run time instead, with AccessDenied "
        "for the trigger. The design cannot tell: aws lambda get-policy shows the policy of a function, or of its "
        "alias or version, and aws lambda add-permission adds to it once the pool has an id."),
    .source = "seed reference page",
    .members = members::kLambdaArns,
    .check = checkTriggerPermission,
};

} // namespace pooldesigner::rules
