// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule configurationSetCharset{
    .id = "configuration-set-charset",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The SES configuration set has a name that SES does not allow."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Names of configuration sets have 1 to 64 ASCII letters, digits, _ and -; the service "
                              "compares them with “^[a-zA-Z0-9_-]+$”. Use the name exactly as SES lists it."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kConfigurationSet,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
