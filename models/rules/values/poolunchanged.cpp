// SPDX-License-Identifier: MIT
#include "config/timestamp.h"
#include "rules/rulelist.h"
#include "rules/runsettings.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPoolUnchangedMembers[] = {"origin.LastModifiedDate"};

constexpr Threshold kDaysThreshold{.name = "days",
                                   .standard = 730,
                                   .least = 1,
                                   .most = 36'500,
                                   .meaning = QT_TRANSLATE_NOOP("Rules", "days without a change")};
constexpr Threshold kPoolUnchangedThresholds[] = {kDaysThreshold};

void checkPoolUnchanged(const PoolView &pool, Report &report)
{
    constexpr std::int64_t day = 86'400;
    const Path path = Path(Operation::DescribeUserPool).child("LastModifiedDate");
    const auto changed = timestampOf(pool.find(path));
    const auto now = report.settings().now;
    if (!changed || !now || *now < *changed)
        return;
    const std::int64_t days = (*now - *changed) / day;
    if (days >= report.threshold(kDaysThreshold))
        report.add(path, message(QT_TRANSLATE_NOOP(
                                     "Rules", "The settings were last changed %1 days ago. Look through them anew."),
                                 {std::to_string(days)}));
}

} // namespace

constexpr Rule poolUnchanged{
    .id = "pool-unchanged",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool has not been changed for long."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "What the service offers and what attackers try has changed since the settings were last looked at: plans, "
        "passkeys, threat protection, verification before an address changes. Look through the findings and decide "
        "anew. The date is that of the export; rules run without a date of today stay silent."),
    .source = "exports in the wild",
    .members = kPoolUnchangedMembers,
    .thresholds = kPoolUnchangedThresholds,
    .check = checkPoolUnchanged,
};

} // namespace pooldesigner::rules
