// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule temporaryDaysRange{
    .id = "temporary-days-range",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The validity of temporary passwords is below 0 or above 365 days."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Temporary passwords of invited users last at most 365 days; the service answers "
                              "“Member must have value less than or equal to 365”. Use a number of days within that."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json; repo "
              "badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-temporary-password-validity-range",
    .members = members::kValidityDays,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
