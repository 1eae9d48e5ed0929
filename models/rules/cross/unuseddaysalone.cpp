// SPDX-License-Identifier: MIT
#include "rules/legacymoves.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUnusedDaysAloneMembers[] = {"AdminCreateUserConfig.UnusedAccountValidityDays"};

void checkUnusedDaysAlone(const PoolView &pool, Report &report)
{
    const auto days = pool.get(f::AdminCreateUserConfig_UnusedAccountValidityDays);
    const Path current = f::Policies_PasswordPolicy_TemporaryPasswordValidityDays.path();
    if (days.value_or(0) == 0 || !isAbsent(pool, current))
        return;
    const Path path = f::AdminCreateUserConfig_UnusedAccountValidityDays.path();
    Report::Entry finding =
        report
            .add(path, message(QT_TRANSLATE_NOOP("Rules",
                                                 "UnusedAccountValidityDays (%1) is an old member. Move the number to "
                                                 "TemporaryPasswordValidityDays."),
                               {std::to_string(*days)}))
            .related(current);
    // None where a value of a wrong kind is in the way.
    if (std::vector<Edit> move = movedValidityDays(pool); !move.empty())
        finding.choice(message(QT_TRANSLATE_NOOP("Rules", "Move the number")), std::move(move));
}

} // namespace

constexpr Rule unusedDaysAlone{
    .id = "unused-days-alone",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The validity of temporary passwords stands in an old member."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "UnusedAccountValidityDays was replaced by TemporaryPasswordValidityDays, and creation "
                              "may refuse it: “Please use TemporaryPasswordValidityDays in PasswordPolicy instead of "
                              "UnusedAccountValidityDays”. Move the number."),
    .source = "https://github.com/aws/aws-sdk-js/issues/3817",
    .members = kUnusedDaysAloneMembers,
    .check = checkUnusedDaysAlone,
};

} // namespace pooldesigner::rules
