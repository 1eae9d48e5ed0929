// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/planneeds.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierEmailMfaMembers[] = {"UserPoolTier", "SetUserPoolMfaConfig.EmailMfaConfiguration"};

void checkTierEmailMfa(const PoolView &pool, Report &report)
{
    if (!lacksPlanFor(pool, feature::kEmailMfa))
        return;
    auto found = report.add(f::UserPoolTier.path(),
                            message(QT_TRANSLATE_NOOP("Rules", "LITE does not allow MFA by e-mail. Set UserPoolTier "
                                                               "to ESSENTIALS or use another factor.")));
    found.related(f::mfa::EmailMfaConfiguration.path());
    offerPlan(found, "ESSENTIALS");
}

} // namespace

constexpr Rule tierEmailMfa{
    .id = "tier-email-mfa",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA by e-mail is not part of the LITE plan."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "E-mail as a second factor needs ESSENTIALS or PLUS; FeatureUnavailableInTierException "
                              "is to be expected at SetUserPoolMfaConfig. Choose ESSENTIALS, or another factor."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js",
    .members = kTierEmailMfaMembers,
    .check = checkTierEmailMfa,
};

} // namespace pooldesigner::rules
