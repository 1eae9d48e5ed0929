// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule passwordHistoryRange{
    .id = "password-history-range",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The password history is below 0 or above 24."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A pool can remember up to 24 earlier passwords; 0 turns the check off. More is refused "
                              "with “Member must have value less than or equal to 24”."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-password-history-size-range",
    .members = members::kPasswordHistory,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
