// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDefaultMailerVolumeMembers[] = {"EmailConfiguration.EmailSendingAccount",
                                                            "AutoVerifiedAttributes"};

// Codes by e-mail as a first factor are the matter of otp-email-limit.
void checkDefaultMailerVolume(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const auto verified = itemPath(pool, f::AutoVerifiedAttributes, "email");
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    const bool ownSender = pool.hasContent(f::LambdaConfig_CustomEmailSender.path());
    if (!verified || !builtIn || ownSender ||
        pool.listHas(f::Policies_SignInPolicy_AllowedFirstAuthFactors, "EMAIL_OTP"))
        return;
    report
        .add(account,
             message(QT_TRANSLATE_NOOP(
                 "Rules", "Addresses are verified through the built-in mailer, which sends about 50 mails a day. "
                          "Use DEVELOPER in production.")))
        .related(*verified);
}

} // namespace

constexpr Rule defaultMailerVolume{
    .id = "default-mailer-volume",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "E-mails for many users go through the built-in mailer."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "COGNITO_DEFAULT sends about 50 mails a day for the whole account; a pool that verifies "
                              "addresses reaches that quickly, and later mails fail with a note on the daily limit. "
                              "Set up SES and DEVELOPER before the pool goes live."),
    .source = "API text of EmailConfigurationType; Developer Guide quotas",
    .members = kDefaultMailerVolumeMembers,
    .check = checkDefaultMailerVolume,
};

} // namespace pooldesigner::rules
