// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaNeedsSmsAtCreateMembers[] = {"MfaConfiguration", "SmsConfiguration"};

// A second call without a factor is the matter of mfa-on-without-factor.
void checkMfaNeedsSmsAtCreate(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (!mfa.wanted() || mfa.hasFactor() || !hasNoMembers(pool, Path(Operation::SetUserPoolMfaConfig)))
        return;
    report
        .add(mfa.modePath,
             message(QT_TRANSLATE_NOOP("Rules",
                                       "MfaConfiguration is %1, but there is neither SmsConfiguration nor another "
                                       "factor. Set one up, or use OFF."),
                     {mfa.mode}))
        .related(f::SmsConfiguration.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use authenticator apps (TOTP)")),
                {setMember(pool, f::mfa::SoftwareTokenMfaConfiguration_Enabled.path(), true)})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to OFF")), {setValue(mfa.modePath, "OFF")});
}

} // namespace

constexpr Rule mfaNeedsSmsAtCreate{
    .id = "mfa-needs-sms-at-create",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA is asked for, but no factor is set up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Creation knows SMS as the only second factor, so MfaConfiguration ON or OPTIONAL needs "
                              "SmsConfiguration: “SMS configuration and Auto verification for phone_number are "
                              "required when MFA is required/optional”. Despite these words phone_number need not be "
                              "verified. Authenticator apps and e-mail are set with SetUserPoolMfaConfig afterwards; "
                              "a design that holds such a factor is fine, because its creation says OFF and the "
                              "second call turns MFA on. Set up SMS, or add another factor, or switch MFA off."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest; "
              "https://github.com/aws/aws-cli/issues/3876; https://github.com/aws/aws-cdk/issues/12075; repo "
              "badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-mfa-sms-config",
    .members = kMfaNeedsSmsAtCreateMembers,
    .check = checkMfaNeedsSmsAtCreate,
};

} // namespace pooldesigner::rules
