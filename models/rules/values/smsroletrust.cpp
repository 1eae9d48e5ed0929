// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkSmsRoleTrust(const PoolView &pool, Report &report)
{
    for (const LiveArn &role : distinctArns(pool, members::kSnsRoles, isIamRole))
        report.add(
            role.path,
            message(QT_TRANSLATE_NOOP(
                        "Rules", "Run aws iam get-role --role-name %1 --query Role.AssumeRolePolicyDocument to see "
                                 "whether the role trusts cognito-idp.amazonaws.com with the ExternalId given here."),
                    {roleName(role.arn)}));
}

} // namespace

constexpr Rule smsRoleTrust{
    .id = "sms-role-trust",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The role for SMS has to trust Cognito."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Cognito tries the role while the pool is made: it has to trust cognito-idp.amazonaws.com and to ask "
                 "for the same ExternalId as SmsConfiguration, or the answer is “Role does not have a trust "
                 "relationship allowing Cognito to assume the role”. A new role takes some seconds to be known "
                 "everywhere; try again then. The design cannot tell what the role trusts: aws iam get-role shows it."),
    .source = "repo hashicorp/terraform-provider-aws, internal/service/cognitoidp/user_pool.go",
    .members = members::kSnsRoles,
    .asksAccount = true,
    .check = checkSmsRoleTrust,
};

} // namespace pooldesigner::rules
