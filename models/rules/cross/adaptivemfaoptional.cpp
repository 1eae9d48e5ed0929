// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kAdaptiveMfaOptionalMembers[] = {"UserPoolAddOns.AdvancedSecurityMode", "MfaConfiguration"};

void checkAdaptiveMfaOptional(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (!mfa.off() || pool.get(f::UserPoolAddOns_AdvancedSecurityMode) != "ENFORCED")
        return;
    report
        .add(f::UserPoolAddOns_AdvancedSecurityMode.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules",
                 "ENFORCED can ask for a second factor only when MFA is on. Set MfaConfiguration to OPTIONAL.")))
        .related(mfa.modePath);
}

} // namespace

constexpr Rule adaptiveMfaOptional{
    .id = "adaptive-mfa-optional",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Threat protection cannot ask for MFA."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "ENFORCED reacts to risky sign-ins, best by asking for a second factor. With MFA off it "
                              "can only block or let pass. Set MfaConfiguration to OPTIONAL."),
    .source = "API text of CreateUserPool",
    .members = kAdaptiveMfaOptionalMembers,
    .check = checkAdaptiveMfaOptional,
};

} // namespace pooldesigner::rules
