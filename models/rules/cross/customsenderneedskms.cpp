// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomSenderNeedsKmsMembers[] = {"LambdaConfig.KMSKeyID", "LambdaConfig.CustomSMSSender",
                                                             "LambdaConfig.CustomEmailSender"};

void checkCustomSenderNeedsKms(const PoolView &pool, Report &report)
{
    const Path senders[] = {f::LambdaConfig_CustomSMSSender.path(), f::LambdaConfig_CustomEmailSender.path()};
    const auto sender = std::ranges::find_if(senders, [&](const Path &path) { return pool.hasContent(path); });
    if (sender == std::end(senders) || pool.has(f::LambdaConfig_KMSKeyID))
        return;
    report
        .add(f::LambdaConfig_KMSKeyID.path(),
             message(QT_TRANSLATE_NOOP("Rules", "%1 needs KMSKeyID, the ARN of the key that encrypts its "
                                                "codes. Add it."),
                     {sender->name()}))
        .related(*sender);
}

} // namespace

constexpr Rule customSenderNeedsKms{
    .id = "custom-sender-needs-kms",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom sender has no key for the codes."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Cognito encrypts the codes that it hands to a custom sender and needs a key of yours "
                              "for it: “KMSKeyId parameter is required when Custom SMS/Email Lambda trigger is used.” "
                              "Give the ARN of a KMS key in KMSKeyID."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-custom-email-sender-kms; npm aws-cdk-lib "
              "2.276.0, aws-cognito/lib/user-pool.js",
    .members = kCustomSenderNeedsKmsMembers,
    .check = checkCustomSenderNeedsKms,
};

} // namespace pooldesigner::rules
