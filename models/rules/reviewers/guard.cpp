// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

std::string_view guardMfa(const PoolView &pool)
{
    return unlessText(pool, kMfaMembers[0], "OFF").empty() ? kMfaMembers[0] : std::string_view();
}

constexpr ReviewerCheck kGuardChecks[] = {
    {.id = "guard:COGNITO_USER_POOL_MFA_CONFIGURATION_RULE",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is off."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Fails where MfaConfiguration is exactly OFF. Everything else passes: OPTIONAL, ON, off "
                  "in small letters, absent and null, although the service takes absent for OFF."),
     .demand = QT_TRANSLATE_NOOP("Rules", "anything but OFF"),
     .source = "repo aws-cloudformation/aws-guard-rules-registry, "
               "rules/aws/aws_cognito/cognito_user_pool_mfa_configuration_rule.guard",
     .members = kMfaMembers,
     .failing = guardMfa},
};
constexpr auto kGuardRules = rulesOf(kGuardChecks);

constexpr UndecidedCheck kGuardUndecided[] = {
    {.id = "COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer guard{
    .name = "guard",
    .title = "CloudFormation Guard",
    .reads = QT_TRANSLATE_NOOP(
        "Rules", "Reads the AWS::Cognito::UserPool resources of a CloudFormation template, under the rules"
                 " of the AWS Guard Rules Registry."),
    .checks = kGuardChecks,
    .rules = kGuardRules,
    .undecided = kGuardUndecided,
};

} // namespace pooldesigner::reviewer
