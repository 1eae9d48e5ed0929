// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule pattern{
    .id = "pattern",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A text does not have the form that the service asks for."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service compares the whole value with a pattern and answers “Member must satisfy "
                              "regular expression pattern” with InvalidParameterException. The aws CLI does not look "
                              "at patterns, so the call fails only when it is sent. Change the value to the form "
                              "shown."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .check = checkDuties,
};

} // namespace pooldesigner::rules
