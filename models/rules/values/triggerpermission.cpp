// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

#include <span>

namespace pooldesigner::rules {

namespace {

// One finding for all: the command is the same.
void checkTriggerPermission(const PoolView &pool, Report &report)
{
    const auto functions = distinctArns(pool, members::kLambdaArns, isLambdaFunction);
    if (functions.empty())
        return;
    const LiveArn &first = functions.front();
    auto found = report.add(
        first.path,
        message(functions.size() == 1
                    ? QT_TRANSLATE_NOOP("Rules", "Run aws lambda get-policy --function-name %1%2 to see whether "
                                                 "cognito-idp.amazonaws.com may call the function.")
                    : QT_TRANSLATE_NOOP(
                          "Rules",
                          "Run aws lambda get-policy --function-name %1%2 to see whether cognito-idp.amazonaws.com may "
                          "call the function, and the same for the others (%3 functions in all)."),
                {first.text, regionOption(first.arn.region), std::to_string(functions.size())}));
    for (const LiveArn &other : std::span(functions).subspan(1))
        found.related(other.path);
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
    .asksAccount = true,
    .check = checkTriggerPermission,
};

} // namespace pooldesigner::rules
