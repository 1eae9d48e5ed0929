// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kEssentialsWithoutFeaturesMembers[] = {"UserPoolTier"};

bool usesEssentials(const PoolView &pool)
{
    const auto factors = pool.strings(f::Policies_SignInPolicy_AllowedFirstAuthFactors);
    const bool passwordless =
        std::ranges::any_of(factors, [](std::string_view factor) { return factor != "PASSWORD"; });
    const auto version = pool.get(f::LambdaConfig_PreTokenGenerationConfig_LambdaVersion);
    return passwordless || (version && *version != "V1_0") || pool.has(f::mfa::EmailMfaConfiguration) ||
           pool.has(f::mfa::WebAuthnConfiguration) ||
           pool.get(f::Policies_PasswordPolicy_PasswordHistorySize).value_or(0) > 0 ||
           pool.get(f::domain::ManagedLoginVersion).value_or(1) > 1 || pool.has(f::DcrConfiguration) ||
           pool.has(f::AcrConfiguration) || pool.has(f::KeyConfiguration) || pool.has(f::IssuerConfiguration) ||
           pool.has(f::LambdaConfig_InboundFederation);
}

void checkEssentialsWithoutFeatures(const PoolView &pool, Report &report)
{
    const Path plan = f::UserPoolTier.path();
    if (pool.string(plan) != "ESSENTIALS" || usesEssentials(pool))
        return;
    report
        .add(plan, message(QT_TRANSLATE_NOOP("Rules", "Nothing here needs ESSENTIALS, which costs more than LITE. "
                                                      "Choose LITE unless app clients need more.")))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use %1"), {"LITE"}), {setMember(pool, plan, "LITE")});
}

} // namespace

constexpr Rule essentialsWithoutFeatures{
    .id = "essentials-without-features",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The ESSENTIALS plan is paid for without using it."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "What ESSENTIALS adds to LITE is sign-in without passwords, MFA by mail, access tokens that a trigger "
                 "changes, password history and managed login with its own branding. The design uses none of these. "
                 "LITE costs less for each active user; stay if app clients or later plans need more."),
    .source = "Developer Guide, Essentials plan features",
    .members = kEssentialsWithoutFeaturesMembers,
    .check = checkEssentialsWithoutFeatures,
};

} // namespace pooldesigner::rules
