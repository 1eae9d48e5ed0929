// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkFirstFactorSoftwareToken(const PoolView &pool, Report &report)
{
    const auto item = itemPath(pool, f::Policies_SignInPolicy_AllowedFirstAuthFactors, "SOFTWARE_TOKEN");
    if (!item)
        return;
    const bool alone = pool.find(item->parent())->size() == 1;
    auto found =
        report.add(*item, message(QT_TRANSLATE_NOOP("Rules", "SOFTWARE_TOKEN cannot be a first factor. Remove it.")));
    if (alone)
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write PASSWORD instead")), {setValue(*item, "PASSWORD")});
    else
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove SOFTWARE_TOKEN")), {removeItem(*item)});
}

} // namespace

constexpr Rule firstFactorSoftwareToken{
    .id = "first-factor-software-token",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An authenticator app is listed as a first factor."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SOFTWARE_TOKEN is in the list of values but documented as not supported here: "
                              "authenticator apps are a second factor. InvalidParameterException is to be expected. "
                              "Remove it, and switch the app on as an MFA factor if it is wanted."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of SignInPolicyType",
    .members = members::kFirstFactors,
    .fixable = true,
    .check = checkFirstFactorSoftwareToken,
};

} // namespace pooldesigner::rules
