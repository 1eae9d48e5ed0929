// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules
{

constexpr Rule emailSubjectLength{
    .id = "email-subject-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail subject is empty or longer than 140 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Subjects have 1 to 140 characters. An empty one is refused by the aws CLI (“value: 0, "
                              "valid min length: 1”), a longer one by the service. Leave the member out to get the "
                              "standard subject."),
    .source = "run with awscli 2.9.19 against a loopback listener; repo badmintoncryer/cdk-preflight, "
              "rules/cognito/pf-cognito-verification-email-subject-length",
    .members = members::kEmailSubjects,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
