// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule senderVersionMissing{
    .id = "sender-version-missing",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A versioned trigger lacks its function or its event version."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "These triggers need both LambdaArn and LambdaVersion. The aws CLI says “Missing "
                              "required parameter in LambdaConfig.CustomSMSSender: \"LambdaVersion\"”, the service "
                              "“Value null at 'lambdaConfig.customEmailSender.lambdaVersion' ... Member must not be "
                              "null”. Add the missing one; V1_0 is the version that every trigger knows."),
    .source = "run with awscli 2.9.19 against a loopback listener; https://github.com/aws/aws-cdk/issues/15863",
    .members = members::kVersionedTriggers,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
