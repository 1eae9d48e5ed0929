// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule numberRange{
    .id = "number-range",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A number is outside its range."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Too small a number is refused by the aws CLI (“valid min value”), too large a one by "
                              "the service (“Member must have value less than or equal to” and the limit). Bring the "
                              "number into the range."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
