// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsOtpNeedsSmsMembers[] = {"Policies.SignInPolicy.AllowedFirstAuthFactors",
                                                       "SmsConfiguration"};

void checkSmsOtpNeedsSms(const PoolView &pool, Report &report)
{
    const auto item = itemPath(pool, f::Policies_SignInPolicy_AllowedFirstAuthFactors, "SMS_OTP");
    if (!item || canSendSms(pool))
        return;
    report
        .add(*item, message(QT_TRANSLATE_NOOP(
                        "Rules", "SMS_OTP is a first factor, but there is no SmsConfiguration to send codes with. Set "
                                 "it up or remove SMS_OTP.")))
        .related(f::SmsConfiguration.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"SMS_OTP"}), {removeItem(*item)});
}

} // namespace

constexpr Rule smsOtpNeedsSms{
    .id = "sms-otp-needs-sms",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Codes by SMS are a first factor, but SMS is not set up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SMS_OTP needs SmsConfiguration in the same request: “SMS_OTP can not be configured as "
                              "AuthFactor as user pool is missing valid SMS configuration”. Set SMS up, or remove "
                              "SMS_OTP."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08)",
    .members = kSmsOtpNeedsSmsMembers,
    .check = checkSmsOtpNeedsSms,
};

} // namespace pooldesigner::rules
