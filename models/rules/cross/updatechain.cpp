// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUpdateChainMembers[] = {
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", "AutoVerifiedAttributes",
    "SmsConfiguration", "DeletionProtection"};

void checkUpdateChain(const PoolView &pool, Report &report)
{
    const ListField &guarded = f::UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate;
    const auto attributes = pool.strings(guarded);
    if (attributes.empty() || pool.strings(f::AutoVerifiedAttributes).empty())
        return;
    auto found =
        report.add(guarded.path(),
                   message(QT_TRANSLATE_NOOP(
                               "Rules", "New values of %1 are verified first, which makes a later update-user-pool of "
                                        "one member fail. Send AutoVerifiedAttributes and what goes with it along."),
                           {listed(attributes)}));
    found.related(f::AutoVerifiedAttributes.path());
    if (canSendSms(pool))
        found.related(f::SmsConfiguration.path());
}

} // namespace

constexpr Rule updateChain{
    .id = "update-chain",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Updating one member of the pool will fail."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "UpdateUserPool resets AutoVerifiedAttributes when it is not sent, and then refuses what depends on "
                 "it: first “All attributes in AttributesRequireVerificationBeforeUpdate must exist in "
                 "AutoVerifiedAttributes”, then “SMS configuration is required when phone_number is selected for auto "
                 "verification”. Even switching DeletionProtection off needs AutoVerifiedAttributes, "
                 "UserAttributeUpdateSettings and SmsConfiguration in the same call. Send the whole configuration."),
    .source = "https://github.com/aws/aws-cli/issues/7151; a field report of 2026-09-13",
    .members = kUpdateChainMembers,
    .check = checkUpdateChain,
};

} // namespace pooldesigner::rules
