// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryPhoneWithoutSmsMembers[] = {"AccountRecoverySetting.RecoveryMechanisms",
                                                                "SmsConfiguration"};

void checkRecoveryPhoneWithoutSms(const PoolView &pool, Report &report)
{
    if (mfaDesign(pool).sms)
        return;
    for (const RecoveryMechanism &mechanism : recoveryMechanisms(pool)) {
        if (mechanism.name == "verified_phone_number")
            report
                .add(mechanism.path,
                     message(QT_TRANSLATE_NOOP("Rules", "verified_phone_number recovers accounts, but there is no "
                                                        "SmsConfiguration to send codes with. Set it up or use "
                                                        "verified_email.")))
                .related(f::SmsConfiguration.path());
    }
}

} // namespace

constexpr Rule recoveryPhoneWithoutSms{
    .id = "recovery-phone-without-sms",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Accounts are recovered by phone, but SMS is not set up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Without SmsConfiguration the code for a reset cannot be sent; the pool is made all the "
                              "same. Set SMS up, or use verified_email."),
    .source = "channel semantics",
    .members = kRecoveryPhoneWithoutSmsMembers,
    .check = checkRecoveryPhoneWithoutSms,
};

} // namespace pooldesigner::rules
