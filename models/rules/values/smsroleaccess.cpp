// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkSmsRoleAccess(const PoolView &pool, Report &report)
{
    for (const LiveArn &role : distinctArns(pool, members::kSnsRoles, isIamRole))
        report.add(role.path, message(QT_TRANSLATE_NOOP(
                                          "Rules", "Run aws iam simulate-principal-policy --policy-source-arn %1 "
                                                   "--action-names sns:Publish to see whether the role may send SMS."),
                                      {role.text}));
}

} // namespace

constexpr Rule smsRoleAccess{
    .id = "sms-role-access",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The role for SMS has to be allowed to publish."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Cognito tries the role while the pool is made: without a policy that allows sns:Publish "
                              "on every resource the answer is “Role does not have permission to publish with SNS”. "
                              "The design cannot tell what the role may do: aws iam simulate-principal-policy does."),
    .source = "repo hashicorp/terraform-provider-aws, internal/service/cognitoidp/user_pool.go",
    .members = members::kSnsRoles,
    .asksAccount = true,
    .check = checkSmsRoleAccess,
};

} // namespace pooldesigner::rules
