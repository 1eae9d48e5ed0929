// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryChannelUnverifiedMembers[] = {"AccountRecoverySetting.RecoveryMechanisms",
                                                                  "AutoVerifiedAttributes"};

void checkRecoveryChannelUnverified(const PoolView &pool, Report &report)
{
    if (!isReadable(pool, f::AutoVerifiedAttributes))
        return;
    for (const RecoveryMechanism &mechanism : recoveryMechanisms(pool)) {
        const std::string_view attribute = mechanism.name == "verified_email"          ? "email"
                                           : mechanism.name == "verified_phone_number" ? "phone_number"
                                                                                       : "";
        if (attribute.empty() || pool.listHas(f::AutoVerifiedAttributes, attribute))
            continue;
        auto found = report.add(
            mechanism.path, message(QT_TRANSLATE_NOOP("Rules", "%1 recovers accounts, but %2 is never verified. Add %2 "
                                                               "to AutoVerifiedAttributes."),
                                    {mechanism.name, attribute}));
        found.related(f::AutoVerifiedAttributes.path());
        offerVerification(pool, found, attribute);
    }
}

} // namespace

constexpr Rule recoveryChannelUnverified{
    .id = "recovery-channel-unverified",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Accounts are recovered through something that is never verified."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Recovery sends its code only to a verified address or number. Nothing verifies one "
                              "that is not in AutoVerifiedAttributes, so resets fail: “Cannot reset password for the "
                              "user as there is no registered/verified email or phone_number”. Add the attribute to "
                              "AutoVerifiedAttributes, unless administrators mark it verified."),
    .source = "https://github.com/aws-solutions-library-samples/guidance-for-claude-code-with-amazon-bedrock/pull/144; "
              "https://github.com/aws/aws-sdk-js-v3/issues/7401",
    .members = kRecoveryChannelUnverifiedMembers,
    .fixable = true,
    .check = checkRecoveryChannelUnverified,
};

} // namespace pooldesigner::rules
