// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/runsettings.h"

#include <QDateTime>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPoolUnchangedMembers[] = {"origin.LastModifiedDate"};

constexpr Threshold kDaysThreshold{.name = "days",
                                   .standard = 730,
                                   .least = 1,
                                   .most = 36'500,
                                   .meaning = QT_TRANSLATE_NOOP("Rules", "days without a change")};
constexpr Threshold kPoolUnchangedThresholds[] = {kDaysThreshold};

// Exports write dates as text, older ones as seconds since 1970.
std::optional<std::int64_t> secondsOf(const Json *date)
{
    if (date == nullptr)
        return std::nullopt;
    if (date->is_number()) {
        const auto seconds = date->get<double>();
        return seconds > 0 && seconds < 1e11 ? std::optional(static_cast<std::int64_t>(seconds)) : std::nullopt;
    }
    if (!date->is_string())
        return std::nullopt;
    const auto time = QDateTime::fromString(QString::fromStdString(date->get<std::string>()), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

void checkPoolUnchanged(const PoolView &pool, Report &report)
{
    constexpr std::int64_t day = 86'400;
    const Path path = Path(Operation::DescribeUserPool).child("LastModifiedDate");
    const auto changed = secondsOf(pool.find(path));
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
