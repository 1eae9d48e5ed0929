// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsMfaCannotBeDroppedMembers[] = {"SmsConfiguration",
                                                              "SetUserPoolMfaConfig.SmsMfaConfiguration"};

void checkSmsMfaCannotBeDropped(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    const Path sms = f::SmsConfiguration.path();
    const Path factor = f::mfa::SmsMfaConfiguration.path();
    if (!hasMembers(pool, sms) || !mfa.wanted() || !(mfa.softwareToken || mfa.email) || !isAbsent(pool, factor))
        return;
    report
        .add(factor, message(QT_TRANSLATE_NOOP(
                         "Rules", "SetUserPoolMfaConfig leaves SMS out, but the pool has SmsConfiguration, and then "
                                  "SMS cannot be dropped. Send the SMS block along.")))
        .related(sms)
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Copy SmsConfiguration there")),
             {setMember(pool, factor.child(sms.name()), *pool.find(sms))});
}

} // namespace

constexpr Rule smsMfaCannotBeDropped{
    .id = "sms-mfa-cannot-be-dropped",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A pool that sends SMS offers them for MFA too."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "With SmsConfiguration on the pool, an MFA request without the SMS factor can fail: “Can't turn off SMS_MFA "
        "when SMS configuration is set for the user pool”. Exported commands therefore send SmsMfaConfiguration along, "
        "and users may choose SMS. Write it down, or remove SmsConfiguration where no SMS is meant to be sent."),
    .source = "https://github.com/aws-amplify/amplify-backend/issues/1481",
    .members = kSmsMfaCannotBeDroppedMembers,
    .fixable = true,
    .check = checkSmsMfaCannotBeDropped,
};

} // namespace pooldesigner::rules
