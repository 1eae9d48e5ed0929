// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

#include <optional>
#include <span>
#include <string_view>

namespace pooldesigner {

// A feature that not every plan includes. Facts: the rules of the service on UserPoolTier (see the tier rules) and the
// API text of CreateUserPool; an absent UserPoolTier is ESSENTIALS.
struct PlanFeature {
    Operation operation = Operation::CreateUserPool;
    std::string_view member;                  // catalogue path
    std::string_view plan;                    // the cheapest that includes it; values::kTiers has them by price
    std::span<const std::string_view> values; // texts, or entries of a list, that need the plan
    std::optional<std::int64_t> above;        // numbers above this one need it
    // Neither: the structure or map needs it as soon as there is something in it.
};

namespace feature {

inline constexpr std::string_view kCodesAndPasskeys[] = {"EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"};
inline constexpr std::string_view kNewTokenEvents[] = {"V2_0", "V3_0"};
inline constexpr std::string_view kWatching[] = {"AUDIT", "ENFORCED"};

inline constexpr PlanFeature kPasswordless{
    .member = "Policies.SignInPolicy.AllowedFirstAuthFactors", .plan = "ESSENTIALS", .values = kCodesAndPasskeys};
inline constexpr PlanFeature kPasswordHistory{
    .member = "Policies.PasswordPolicy.PasswordHistorySize", .plan = "ESSENTIALS", .above = 0};
inline constexpr PlanFeature kTokenEvents{
    .member = "LambdaConfig.PreTokenGenerationConfig.LambdaVersion", .plan = "ESSENTIALS", .values = kNewTokenEvents};
inline constexpr PlanFeature kEmailMfa{
    .operation = Operation::SetUserPoolMfaConfig, .member = "EmailMfaConfiguration", .plan = "ESSENTIALS"};
inline constexpr PlanFeature kRegistration{.member = "DcrConfiguration", .plan = "ESSENTIALS"};
inline constexpr PlanFeature kAssuranceLevels{.member = "AcrConfiguration", .plan = "ESSENTIALS"};
inline constexpr PlanFeature kManagedLogin{
    .operation = Operation::CreateUserPoolDomain, .member = "ManagedLoginVersion", .plan = "ESSENTIALS", .above = 1};
inline constexpr PlanFeature kThreatProtection{
    .member = "UserPoolAddOns.AdvancedSecurityMode", .plan = "PLUS", .values = kWatching};
inline constexpr PlanFeature kCustomThreatProtection{
    .member = "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", .plan = "PLUS", .values = kWatching};

inline constexpr PlanFeature kAll[] = {kPasswordless, kPasswordHistory,  kTokenEvents,
                                       kEmailMfa,     kRegistration,     kAssuranceLevels,
                                       kManagedLogin, kThreatProtection, kCustomThreatProtection};

} // namespace feature

// The feature that the member belongs to; null for members of every plan.
constexpr const PlanFeature *planFeatureOf(const FieldSpec &spec)
{
    for (const PlanFeature &each : feature::kAll) {
        if (each.operation == spec.operation && each.member == spec.path)
            return &each;
    }
    return nullptr;
}

// False for plans that do not exist as well.
constexpr bool planIncludes(std::string_view plan, const PlanFeature &feature)
{
    bool reached = false;
    for (const std::string_view each : values::kTiers) {
        reached = reached || each == feature.plan;
        if (each == plan)
            return reached;
    }
    return false;
}

} // namespace pooldesigner
