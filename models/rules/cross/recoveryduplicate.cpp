// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryDuplicateMembers[] = {"AccountRecoverySetting.RecoveryMechanisms"};

void checkRecoveryDuplicate(const PoolView &pool, Report &report)
{
    const auto mechanisms = recoveryMechanisms(pool);
    if (mechanisms.size() != 2)
        return; // more are the matter of recovery-size
    const RecoveryMechanism &first = mechanisms.front();
    const RecoveryMechanism &second = mechanisms.back();
    const bool sameName = !first.name.empty() && first.name == second.name;
    const bool samePriority = first.priority && first.priority == second.priority;
    if (!sameName && !samePriority)
        return;
    const std::string shared = sameName ? quotedForPeople(first.name) : std::to_string(*first.priority);
    auto found = report.add(
        f::AccountRecoverySetting_RecoveryMechanisms.path(),
        message(sameName ? QT_TRANSLATE_NOOP("Rules", "Both recovery mechanisms are %1. Remove one of them.")
                         : QT_TRANSLATE_NOOP("Rules", "Both recovery mechanisms have priority %1. Use 1 and 2."),
                {shared}));
    found.related(second.path);
    if (sameName)
        found.choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the second")), {removeItem(second.path)});
    else
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Number them in this order")),
                  {setValue(first.path.child("Priority"), 1), setValue(second.path.child("Priority"), 2)});
}

} // namespace

constexpr Rule recoveryDuplicate{
    .id = "recovery-duplicate",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Two recovery mechanisms share a name or a priority."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Names and priorities are unique: “Account Recovery Setting cannot have duplicate "
                              "priorities or recovery mechanisms.” Number the mechanisms 1 and 2, each with another "
                              "name."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-recovery-duplicate",
    .members = kRecoveryDuplicateMembers,
    .fixable = true,
    .check = checkRecoveryDuplicate,
};

} // namespace pooldesigner::rules
