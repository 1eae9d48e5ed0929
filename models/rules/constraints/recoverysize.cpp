// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule recoverySize{
    .id = "recovery-size",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP(
        "Rules", "The recovery mechanisms are none, more than two, or have a priority other than 1 or 2."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A pool recovers accounts through one or two mechanisms with the priorities 1 and 2. "
                              "More are refused with “Member must have length less than or equal to 2”. Keep the two "
                              "that matter, or leave the setting out."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-recovery-mechanisms-max",
    .members = members::kRecovery,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
