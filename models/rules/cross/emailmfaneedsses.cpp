// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kEmailMfaNeedsSesMembers[] = {"SetUserPoolMfaConfig.EmailMfaConfiguration",
                                                         "EmailConfiguration.EmailSendingAccount"};

void checkEmailMfaNeedsSes(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    if (!mfaDesign(pool).email || !builtIn)
        return;
    report
        .add(f::mfa::EmailMfaConfiguration.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules", "MFA by e-mail needs EmailSendingAccount DEVELOPER, not COGNITO_DEFAULT. Set it and name the "
                          "SES identity.")))
        .related(account)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use DEVELOPER")), {setMember(pool, account, "DEVELOPER")});
}

} // namespace

constexpr Rule emailMfaNeedsSes{
    .id = "email-mfa-needs-ses",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA by e-mail is wanted with the built-in mailer."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Codes for MFA go out only through your own SES: “Cannot set EmailMfaConfiguration when "
                              "user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT.” Set "
                              "EmailSendingAccount to DEVELOPER and name the identity in SourceArn."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-mfa-email-otp-requires-developer; repo "
              "go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, 2026-08)",
    .members = kEmailMfaNeedsSesMembers,
    .check = checkEmailMfaNeedsSes,
};

} // namespace pooldesigner::rules
