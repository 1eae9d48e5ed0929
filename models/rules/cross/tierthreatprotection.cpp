// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/planneeds.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierThreatProtectionMembers[] = {
    "UserPoolAddOns.AdvancedSecurityMode", "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
    "UserPoolTier"};

void checkTierThreatProtection(const PoolView &pool, Report &report)
{
    const std::pair<const PlanFeature &, const StringField &> modes[] = {
        {feature::kThreatProtection, f::UserPoolAddOns_AdvancedSecurityMode},
        {feature::kCustomThreatProtection, f::UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode}};
    for (const auto &[feature, field] : modes) {
        if (!lacksPlanFor(pool, feature))
            continue;
        auto found =
            report.add(field.path(),
                       message(QT_TRANSLATE_NOOP("Rules", "Threat protection (%1) needs the plan PLUS; the pool is in "
                                                          "%2. Set UserPoolTier to PLUS or switch it off."),
                               {*pool.get(field), featurePlan(pool)}));
        found.related(f::UserPoolTier.path());
        offerPlan(found, "PLUS");
        return; // one plan, one finding
    }
}

} // namespace

constexpr Rule tierThreatProtection{
    .id = "tier-threat-protection",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Threat protection is on outside the PLUS plan."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "AUDIT and ENFORCED, also for custom challenges, belong to PLUS; a pool without "
                                   "UserPoolTier is in ESSENTIALS. FeatureUnavailableInTierException: “The following "
                                   "features need to be disabled for the ESSENTIALS pricing tier configured: Threat "
                                   "Protection”. Set PLUS, which costs more, or switch threat protection off."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/pull/40734; "
              "https://github.com/aws/aws-cdk/pull/33565",
    .members = kTierThreatProtectionMembers,
    .check = checkTierThreatProtection,
};

} // namespace pooldesigner::rules
