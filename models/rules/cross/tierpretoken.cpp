// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/edits.h"
#include "rules/planneeds.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierPretokenMembers[] = {"UserPoolTier",
                                                     "LambdaConfig.PreTokenGenerationConfig.LambdaVersion"};

void checkTierPretoken(const PoolView &pool, Report &report)
{
    const StringField &field = f::LambdaConfig_PreTokenGenerationConfig_LambdaVersion;
    const auto version = pool.get(field);
    if (!version || !lacksPlanFor(pool, feature::kTokenEvents))
        return;
    auto found = report.add(f::UserPoolTier.path(),
                            message(QT_TRANSLATE_NOOP("Rules", "LITE does not allow the token trigger in version %1. "
                                                               "Set UserPoolTier to ESSENTIALS or use V1_0."),
                                    {*version}));
    found.related(field.path());
    offerPlan(found, "ESSENTIALS");
    found.choice(message(QT_TRANSLATE_NOOP("Rules", "Use %1"), {"V1_0"}), {setValue(field.path(), "V1_0")});
}

} // namespace

constexpr Rule tierPretoken{
    .id = "tier-pretoken",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The version of the token trigger is not part of the LITE plan."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Events of version V2_0 and V3_0, which change access tokens, need ESSENTIALS or PLUS: "
                              "“The following features need to be disabled for the LITE pricing tier configured: "
                              "Token Customization with Pre-Token Generation Lambda V2_0”. Use V1_0, or choose "
                              "ESSENTIALS."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-pre-token-generation-config-tier",
    .members = kTierPretokenMembers,
    .check = checkTierPretoken,
};

} // namespace pooldesigner::rules
