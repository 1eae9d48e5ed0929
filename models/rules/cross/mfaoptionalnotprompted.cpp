// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOptionalNotPromptedMembers[] = {"MfaConfiguration",
                                                               "SetUserPoolMfaConfig.MfaConfiguration"};

void checkMfaOptionalNotPrompted(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (mfa.mode == "OPTIONAL")
        report.add(mfa.modePath,
                   message(QT_TRANSLATE_NOOP(
                       "Rules",
                       "MFA is OPTIONAL, and managed login never offers to set it up. Offer it in the application.")));
}

} // namespace

constexpr Rule mfaOptionalNotPrompted{
    .id = "mfa-optional-not-prompted",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Optional MFA is not offered to users."),
    .help = QT_TRANSLATE_NOOP("Rules", "With OPTIONAL, users have a second factor only after they set one up, and the "
                                       "pages of managed login never ask them to. The application has to offer it, "
                                       "with AssociateSoftwareToken or SetUserMFAPreference; or choose ON."),
    .source = "API text of CreateUserPool",
    .members = kMfaOptionalNotPromptedMembers,
    .check = checkMfaOptionalNotPrompted,
};

} // namespace pooldesigner::rules
