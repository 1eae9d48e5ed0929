// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule listSize{
    .id = "list-size",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A list has too few or too many entries."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The aws CLI refuses a list that is too short (“Invalid length for parameter”), the "
                              "service one that is too long (“Member must have length less than or equal to” and the "
                              "limit). Remove entries, or leave an empty list out altogether."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
