// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule schemaSize{
    .id = "schema-size",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The list of attributes is empty or has more than 50 entries."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Schema has 1 to 50 entries; an empty list is refused by the aws CLI (“Invalid length "
                              "for parameter Schema, value: 0, valid min length: 1”). Leave Schema out when nothing "
                              "is to be listed: the standard attributes are there anyway."),
    .source = "run with awscli 2.9.19 against a loopback listener; repo badmintoncryer/cdk-preflight, "
              "rules/cognito/pf-cognito-schema-attr-max",
    .members = members::kSchema,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
