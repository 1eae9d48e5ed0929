// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableTempDaysMembers[] = {"Policies.PasswordPolicy.TemporaryPasswordValidityDays",
                                                          "AdminCreateUserConfig.UnusedAccountValidityDays"};

// Both at once are the matter of unused-days-conflict.
void checkImmutableTempDays(const PoolView &pool, Report &report)
{
    const IntegerField &days = f::Policies_PasswordPolicy_TemporaryPasswordValidityDays;
    const Path old = f::AdminCreateUserConfig_UnusedAccountValidityDays.path();
    if (pool.get(days) && isAbsent(pool, old))
        report
            .add(days.path(),
                 message(QT_TRANSLATE_NOOP("Rules", "With TemporaryPasswordValidityDays (%1) the pool never takes "
                                                    "UnusedAccountValidityDays again. Check what updates the pool."),
                         {std::to_string(*pool.get(days))}))
            .related(old);
}

} // namespace

constexpr Rule immutableTempDays{
    .id = "immutable-temp-days",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "TemporaryPasswordValidityDays retires the older member for good."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "Once a pool has TemporaryPasswordValidityDays, it never takes UnusedAccountValidityDays again: “Please use "
        "TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays”. That is the member to "
        "use; see only that scripts and templates that update the pool do not send the old one."),
    .source = "seed reference page; https://github.com/pulumi/pulumi-aws-native/issues/1256",
    .members = kImmutableTempDaysMembers,
    .check = checkImmutableTempDays,
};

} // namespace pooldesigner::rules
