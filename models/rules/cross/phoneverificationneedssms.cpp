// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPhoneVerificationNeedsSmsMembers[] = {"AutoVerifiedAttributes", "SmsConfiguration"};

void checkPhoneVerificationNeedsSms(const PoolView &pool, Report &report)
{
    const auto phone = itemPath(pool, f::AutoVerifiedAttributes, "phone_number");
    if (!phone || canSendSms(pool))
        return;
    report
        .add(*phone, message(QT_TRANSLATE_NOOP("Rules", "AutoVerifiedAttributes has phone_number, but there is no "
                                                        "SmsConfiguration to send codes with. Set it up or remove "
                                                        "phone_number.")))
        .related(f::SmsConfiguration.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove phone_number from AutoVerifiedAttributes")),
                {removeItem(*phone)});
}

} // namespace

constexpr Rule phoneVerificationNeedsSms{
    .id = "phone-verification-needs-sms",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Phone numbers are to be verified, but SMS is not set up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Verifying a phone number means sending an SMS, and that needs a role in "
                              "SmsConfiguration. The service answers “SMS configuration is required when phone_number "
                              "is selected for auto verification”. Set SmsConfiguration up, or take phone_number out "
                              "of AutoVerifiedAttributes."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-auto-verified-username-consistency "
              "(measured); https://github.com/aws-amplify/amplify-backend/pull/1523",
    .members = kPhoneVerificationNeedsSmsMembers,
    .check = checkPhoneVerificationNeedsSms,
};

} // namespace pooldesigner::rules
