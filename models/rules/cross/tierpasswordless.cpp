// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/planneeds.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierPasswordlessMembers[] = {"UserPoolTier",
                                                         "Policies.SignInPolicy.AllowedFirstAuthFactors"};

void checkTierPasswordless(const PoolView &pool, Report &report)
{
    const auto &factors = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    if (!lacksPlanFor(pool, feature::kPasswordless))
        return;
    for (const std::string_view factor : feature::kPasswordless.values) {
        if (!pool.listHas(factors, factor))
            continue;
        auto found = report.add(f::UserPoolTier.path(),
                                message(QT_TRANSLATE_NOOP("Rules", "LITE does not allow %1 as a first factor. Set "
                                                                   "UserPoolTier to ESSENTIALS or remove it."),
                                        {factor}));
        found.related(*itemPath(pool, factors, factor));
        offerPlan(found, "ESSENTIALS");
        return;
    }
}

} // namespace

constexpr Rule tierPasswordless{
    .id = "tier-passwordless",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Sign-in without a password is not part of the LITE plan."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Codes and passkeys as first factors need ESSENTIALS or PLUS: “The following features "
                              "need to be disabled for the LITE pricing tier configured: Passwordless Sign-In”. "
                              "Choose ESSENTIALS, or keep to PASSWORD."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-signin-policy-webauthn-tier",
    .members = kTierPasswordlessMembers,
    .check = checkTierPasswordless,
};

} // namespace pooldesigner::rules
