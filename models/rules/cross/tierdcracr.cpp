// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/planneeds.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierDcrAcrMembers[] = {"UserPoolTier", "DcrConfiguration", "AcrConfiguration"};

void checkTierDcrAcr(const PoolView &pool, Report &report)
{
    const bool registers =
        lacksPlanFor(pool, feature::kRegistration) && pool.get(f::DcrConfiguration_EnableStatus) != "Disabled";
    const Path feature = registers ? f::DcrConfiguration.path() : f::AcrConfiguration.path();
    if (!registers && !lacksPlanFor(pool, feature::kAssuranceLevels))
        return;
    auto found = report.add(f::UserPoolTier.path(),
                            message(QT_TRANSLATE_NOOP("Rules", "LITE does not allow %1. Set UserPoolTier to ESSENTIALS "
                                                               "or leave it out."),
                                    {feature.name()}));
    found.related(feature);
    offerPlan(found, "ESSENTIALS");
}

} // namespace

constexpr Rule tierDcrAcr{
    .id = "tier-dcr-acr",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Client registration or assurance levels are not part of the LITE plan."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "DcrConfiguration and AcrConfiguration need ESSENTIALS or PLUS; "
                              "FeatureUnavailableInTierException is to be expected. Choose ESSENTIALS, or leave them "
                              "out."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest",
    .members = kTierDcrAcrMembers,
    .check = checkTierDcrAcr,
};

} // namespace pooldesigner::rules
