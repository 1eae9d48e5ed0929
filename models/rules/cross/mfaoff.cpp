// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOffMembers[] = {"MfaConfiguration"};

void checkMfaOff(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    const auto &factors = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    if (!mfa.off() || !isReadable(pool, factors) || pool.listHas(factors, "WEB_AUTHN"))
        return;
    report
        .add(mfa.modePath, message(QT_TRANSLATE_NOOP(
                               "Rules", "MFA is off: passwords alone protect the accounts. Consider OPTIONAL with "
                                        "authenticator apps.")))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Offer authenticator apps (TOTP)")),
                {setMember(pool, mfa.modePath, "OPTIONAL"),
                 setMember(pool, f::mfa::SoftwareTokenMfaConfiguration_Enabled.path(), true)});
}

} // namespace

constexpr Rule mfaOff{
    .id = "mfa-off",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Passwords alone protect the accounts."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "MFA is off and passkeys are no first factor, so whoever knows a password is in. "
                              "OPTIONAL with authenticator apps costs nothing and lets users protect themselves; ON "
                              "makes it a rule."),
    .source = "security practice",
    .members = kMfaOffMembers,
    .check = checkMfaOff,
};

} // namespace pooldesigner::rules
