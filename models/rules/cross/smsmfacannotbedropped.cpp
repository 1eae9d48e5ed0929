// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsMfaCannotBeDroppedMembers[] = {"SmsConfiguration",
                                                              "SetUserPoolMfaConfig.SmsMfaConfiguration"};

// Advice, where the rule collection warns: exports send the block.
void checkSmsMfaCannotBeDropped(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    const Path factor = f::mfa::SmsMfaConfiguration.path();
    if (!canSendSms(pool) || !mfa.wanted() || !(mfa.softwareToken || mfa.email) || !isAbsent(pool, factor))
        return;
    report
        .add(f::SmsConfiguration.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules", "SetUserPoolMfaConfig does not name SMS, but with SmsConfiguration they stay a factor; "
                          "exports send the block along. Remove SmsConfiguration if SMS are not meant.")))
        .related(factor);
}

} // namespace

constexpr Rule smsMfaCannotBeDropped{
    .id = "sms-mfa-cannot-be-dropped",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A pool that sends SMS offers them for MFA too."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "With SmsConfiguration on the pool, a set-user-pool-mfa-config without the SMS factor can fail: "
                 "“Can't turn off SMS_MFA when SMS configuration is set for the user pool”. Exported commands "
                 "therefore send the SMS block along, so that users may choose SMS beside the other factors. Where "
                 "that is not meant, remove SmsConfiguration; where you write the call yourself, send the block too."),
    .source = "https://github.com/aws-amplify/amplify-backend/issues/1481",
    .members = kSmsMfaCannotBeDroppedMembers,
    .check = checkSmsMfaCannotBeDropped,
};

} // namespace pooldesigner::rules
