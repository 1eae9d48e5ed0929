// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSnsOrEumsMembers[] = {
    "SmsConfiguration.SnsCallerArn", "SmsConfiguration.EumsSms",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms"};

// An empty block is the matter of empty-block, a role that an older CLI demands that of required-member.
void checkSender(const PoolView &pool, const Path &block, Report &report)
{
    const Path role = block.child("SnsCallerArn");
    const Path messaging = block.child("EumsSms");
    const bool hasRole = pool.hasContent(role);
    const bool hasMessaging = pool.hasContent(messaging);
    if (hasRole && hasMessaging) {
        report
            .add(messaging, message(QT_TRANSLATE_NOOP(
                                "Rules", "SmsConfiguration has both SnsCallerArn and EumsSms. Keep one of them.")))
            .related(role)
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"EumsSms"}), {removeMember(messaging)})
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"SnsCallerArn"}), {removeMember(role)});
    } else if (hasMembers(pool, block) && isAbsent(pool, role) && hasNoMembers(pool, messaging) &&
               pool.targetGeneration() == Generation::Latest) {
        report
            .add(role, message(QT_TRANSLATE_NOOP(
                           "Rules", "SmsConfiguration has neither SnsCallerArn nor EumsSms. Name the role for SNS.")))
            .related(messaging);
    }
}

void checkSnsOrEums(const PoolView &pool, Report &report)
{
    checkSender(pool, f::SmsConfiguration.path(), report);
    checkSender(pool, f::mfa::SmsMfaConfiguration_SmsConfiguration.path(), report);
}

} // namespace

constexpr Rule snsOrEums{
    .id = "sns-or-eums",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "SMS is set up in two ways or in none."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "SmsConfiguration names either a role for SNS (SnsCallerArn) or the settings of End "
                                   "User Messaging (EumsSms). InvalidParameterException is to be expected for both "
                                   "together, and in the newest model for neither. Keep one."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of SmsConfigurationType",
    .members = kSnsOrEumsMembers,
    .check = checkSnsOrEums,
};

} // namespace pooldesigner::rules
