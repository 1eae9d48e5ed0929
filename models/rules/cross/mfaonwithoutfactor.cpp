// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOnWithoutFactorMembers[] = {
    "MfaConfiguration", "SetUserPoolMfaConfig.MfaConfiguration",
    "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"};

// A design without the second call is the matter of mfa-needs-sms-at-create.
void checkMfaOnWithoutFactor(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (!mfa.wanted() || mfa.hasFactor() || !hasMembers(pool, Path(Operation::SetUserPoolMfaConfig)))
        return;
    const Path app = f::mfa::SoftwareTokenMfaConfiguration_Enabled.path();
    report
        .add(mfa.modePath,
             message(QT_TRANSLATE_NOOP("Rules",
                                       "MfaConfiguration is %1, but neither SMS nor e-mail nor an authenticator app "
                                       "is switched on. Switch one on, or use OFF."),
                     {mfa.mode}))
        .related(app)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use authenticator apps (TOTP)")), {setMember(pool, app, true)})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to OFF")),
                {setMember(pool, mfa.modePath, "OFF")});
}

} // namespace

constexpr Rule mfaOnWithoutFactor{
    .id = "mfa-on-without-factor",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA is on, but no factor is switched on."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SetUserPoolMfaConfig needs SMS, e-mail or an authenticator app for ON and OPTIONAL; "
                              "passkeys do not count: “Invalid MFA Configuration given. SMS MFA, Email MFA, or "
                              "Software Token MFA must be enabled.” Switch a factor on; the authenticator app costs "
                              "nothing and needs nothing else."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08)",
    .members = kMfaOnWithoutFactorMembers,
    .check = checkMfaOnWithoutFactor,
};

} // namespace pooldesigner::rules
