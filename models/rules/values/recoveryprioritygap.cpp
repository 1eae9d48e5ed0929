// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryPriorityGapMembers[] = {"AccountRecoverySetting.RecoveryMechanisms[].Priority"};

void checkRecoveryPriorityGap(const PoolView &pool, Report &report)
{
    const auto mechanisms = recoveryMechanisms(pool);
    if (mechanisms.size() != 1 || mechanisms.front().priority != 2)
        return;
    const Path path = mechanisms.front().path.child("Priority");
    report.add(path, message(QT_TRANSLATE_NOOP("Rules", "The only recovery mechanism has priority 2. Write 1.")))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Write 1")), {setValue(path, 1)});
}

} // namespace

constexpr Rule recoveryPriorityGap{
    .id = "recovery-priority-gap",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The only recovery mechanism has priority 2."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Priorities count from 1. What the service makes of a single 2 is not documented. Write "
                              "1."),
    .source = "priority semantics",
    .members = kRecoveryPriorityGapMembers,
    .fixable = true,
    .check = checkRecoveryPriorityGap,
};

} // namespace pooldesigner::rules
