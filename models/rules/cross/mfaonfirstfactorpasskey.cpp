// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOnFirstFactorPasskeyMembers[] = {
    "MfaConfiguration", "Policies.SignInPolicy.AllowedFirstAuthFactors",
    "SetUserPoolMfaConfig.WebAuthnConfiguration.FactorConfiguration"};

void checkMfaOnFirstFactorPasskey(const PoolView &pool, Report &report)
{
    constexpr std::string_view severalFactors = "MULTI_FACTOR_WITH_USER_VERIFICATION";
    const MfaDesign mfa = mfaDesign(pool);
    const auto passkey = itemPath(pool, f::Policies_SignInPolicy_AllowedFirstAuthFactors, "WEB_AUTHN");
    const StringField &setting = f::mfa::WebAuthnConfiguration_FactorConfiguration;
    const bool oneFactor = isAbsent(pool, setting.path()) || pool.get(setting) == "SINGLE_FACTOR";
    if (!mfa.required() || !passkey || !oneFactor)
        return;
    report
        .add(mfa.modePath,
             message(QT_TRANSLATE_NOOP("Rules",
                                       "MfaConfiguration is ON and WEB_AUTHN a first factor, but passkeys count as a "
                                       "single factor. Set FactorConfiguration to %1."),
                     {severalFactors}))
        .related(*passkey)
        .related(setting.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set FactorConfiguration")),
                {setMember(pool, setting.path(), severalFactors)})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to OPTIONAL")),
                {setMember(pool, mfa.modePath, "OPTIONAL")});
}

} // namespace

constexpr Rule mfaOnFirstFactorPasskey{
    .id = "mfa-on-first-factor-passkey",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA is required, and passkeys count as one factor."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With MFA ON a passkey may be the way to sign in only if it counts as several factors: "
                              "“Cannot set WebAuthn factor configuration to SINGLE_FACTOR if MFA is required and "
                              "WebAuthn is an allowed first auth factor”. Set FactorConfiguration to "
                              "MULTI_FACTOR_WITH_USER_VERIFICATION."),
    .source = "https://github.com/go-to-k/cdkd/issues/2064",
    .members = kMfaOnFirstFactorPasskeyMembers,
    .check = checkMfaOnFirstFactorPasskey,
};

} // namespace pooldesigner::rules
