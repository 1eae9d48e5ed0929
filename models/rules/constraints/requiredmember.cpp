// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule requiredMember{
    .id = "required-member",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A structure lacks a member that it cannot go without."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Some structures are only complete with certain members. The aws CLI says “Missing "
                              "required parameter” and names the member; the service says “Member must not be null”. "
                              "Add the member, or remove the whole structure."),
    .source = "run with awscli 2.9.19 against a loopback listener; repo boto/botocore 1.43.67, "
              "botocore/data/cognito-idp/2016-04-18/service-2.json",
    .check = checkDuties,
};

} // namespace pooldesigner::rules
