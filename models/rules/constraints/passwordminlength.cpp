// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule passwordMinLength{
    .id = "password-min-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The minimum password length is below 6 or above 99."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service takes 6 to 99. Below, the aws CLI says “Invalid value for parameter "
                              "Policies.PasswordPolicy.MinimumLength” with “valid min value: 6”; above, the service "
                              "says “Member must have value less than or equal to 99”. Choose a length in between; 12 "
                              "and more is good practice."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json; repo "
              "badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-password-min-length",
    .members = members::kMinimumLength,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
