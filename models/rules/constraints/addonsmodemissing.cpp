// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule addonsModeMissing{
    .id = "addons-mode-missing",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The add-ons are given without a mode for threat protection."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "UserPoolAddOns is only complete with AdvancedSecurityMode; without it the request is "
                              "refused as lacking a required member. Set OFF, AUDIT or ENFORCED, or leave "
                              "UserPoolAddOns out."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json; npm aws-cdk-lib "
              "2.276.0, aws-cognito/lib/user-pool.js (fills in OFF)",
    .members = members::kSecurityMode,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
