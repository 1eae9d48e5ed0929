// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPasswordWeakMembers[] = {"Policies.PasswordPolicy.MinimumLength"};

constexpr Threshold kLengthThreshold{.name = "length",
                                     .standard = 12,
                                     .least = 6,
                                     .most = 99,
                                     .meaning = QT_TRANSLATE_NOOP("Rules", "characters that are enough of any kind")};
constexpr Threshold kMixedThreshold{.name = "lengthOfClasses",
                                    .standard = 8,
                                    .least = 6,
                                    .most = 99,
                                    .meaning = QT_TRANSLATE_NOOP("Rules", "characters where some class is required")};
constexpr Threshold kPasswordWeakThresholds[] = {kLengthThreshold, kMixedThreshold};

void checkPasswordWeak(const PoolView &pool, Report &report)
{
    const BooleanField demands[] = {
        f::Policies_PasswordPolicy_RequireUppercase, f::Policies_PasswordPolicy_RequireLowercase,
        f::Policies_PasswordPolicy_RequireNumbers, f::Policies_PasswordPolicy_RequireSymbols};
    const bool noDemands =
        std::ranges::all_of(demands, [&](const BooleanField &demand) { return pool.get(demand) == false; });
    const auto &field = f::Policies_PasswordPolicy_MinimumLength;
    constexpr std::int64_t shortestLegal = 6; // less is an error of its own
    const std::int64_t length = pool.has(field) ? pool.get(field).value_or(INT64_MAX) : 8;
    if (length < shortestLegal || length >= report.threshold(noDemands ? kLengthThreshold : kMixedThreshold))
        return;
    const std::int64_t enough =
        std::max(report.threshold(kLengthThreshold), noDemands ? 0 : report.threshold(kMixedThreshold));
    const std::string wanted = std::to_string(enough);
    report
        .add(field.path(),
             message(noDemands
                         ? QT_TRANSLATE_NOOP("Rules", "Passwords need %1 characters of any kind. Ask for %2 or more.")
                         : QT_TRANSLATE_NOOP("Rules", "Passwords need %1 characters only. Ask for %2 or more."),
                     {std::to_string(length), wanted}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Set MinimumLength to %1"), {wanted}),
             {setValue(field.path(), enough)});
}

} // namespace

constexpr Rule passwordWeak{
    .id = "password-weak",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The password policy is weak."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Passwords of fewer than 8 characters, or of fewer than 12 without any demand on their "
                              "characters, are guessed too quickly. Length helps most: 12 characters or more."),
    .source = "security practice",
    .members = kPasswordWeakMembers,
    .thresholds = kPasswordWeakThresholds,
    .fixable = true,
    .check = checkPasswordWeak,
};

} // namespace pooldesigner::rules
