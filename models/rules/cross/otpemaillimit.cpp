// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kOtpEmailLimitMembers[] = {"EmailConfiguration.EmailSendingAccount",
                                                      "Policies.SignInPolicy.AllowedFirstAuthFactors"};

void checkOtpEmailLimit(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const auto factor = itemPath(pool, f::Policies_SignInPolicy_AllowedFirstAuthFactors, "EMAIL_OTP");
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    if (!factor || !builtIn || pool.hasContent(f::LambdaConfig_CustomEmailSender.path()))
        return;
    report
        .add(account,
             message(QT_TRANSLATE_NOOP(
                 "Rules", "EMAIL_OTP sends a mail at every sign-in; the built-in mailer sends about 50 a day. Use "
                          "DEVELOPER.")))
        .related(*factor);
}

} // namespace

constexpr Rule otpEmailLimit{
    .id = "otp-email-limit",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Sign-in by e-mail goes through the built-in mailer."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Every sign-in with EMAIL_OTP sends a mail, and COGNITO_DEFAULT sends about 50 a day "
                              "for the whole account. Set up SES and DEVELOPER before the pool goes live."),
    .source = "Developer Guide quotas",
    .members = kOtpEmailLimitMembers,
    .check = checkOtpEmailLimit,
};

} // namespace pooldesigner::rules
