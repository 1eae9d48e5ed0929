// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule enumValue{
    .id = "enum-value",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A choice is not one of the values that the service knows."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Members with a fixed set of values take exactly those, capitals included: on is not "
                              "ON. The aws CLI sends anything; the service answers “Member must satisfy enum value "
                              "set” and lists the values. Choose one of them."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json; run with awscli "
              "2.9.19 against a loopback listener",
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
