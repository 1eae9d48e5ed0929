// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

constexpr std::string_view kTierMembers[] = {"UserPoolTier"};

std::string_view nagPasswords(const PoolView &pool)
{
    const std::string_view failing = unlessAtLeast(pool, kLengthMember, 8);
    return failing.empty() ? unlessAllTrue(pool, std::span(kPasswordMembers).subspan(2, 3)) : failing;
}

std::string_view nagTier(const PoolView &pool) { return unlessText(pool, kTierMembers[0], "PLUS"); }

constexpr ReviewerCheck kCdkNagChecks[] = {
    {.id = "cdk-nag:AwsSolutions-COG1",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "The password policy is weak."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where MinimumLength is 8 or more and RequireUppercase, RequireNumbers and "
                  "RequireSymbols are true; lowercase letters and temporary passwords do not matter. No "
                  "policy, and absent or null members, fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "8 characters with uppercase letters, numbers and symbols"),
     .source = "repo cdklabs/cdk-nag, src/rules/cognito/CognitoUserPoolStrongPasswordPolicy.ts",
     .members = kPasswordMembers,
     .failing = nagPasswords},
    {.id = "cdk-nag:AwsSolutions-COG2",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is not required of everybody."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where MfaConfiguration is ON. OPTIONAL, OFF, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "repo cdklabs/cdk-nag, src/rules/cognito/CognitoUserPoolMFA.ts",
     .members = kMfaMembers,
     .failing = mfaOn},
    {.id = "cdk-nag:AwsSolutions-COG8",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "The pool is not in the plan Plus."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where UserPoolTier is PLUS; AdvancedSecurityMode, which COG3 of older versions "
                  "asked for, does not matter. Other plans, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "PLUS"),
     .source = "repo cdklabs/cdk-nag, src/rules/cognito/CognitoUserPoolPlusTier.ts",
     .members = kTierMembers,
     .failing = nagTier},
};
constexpr auto kCdkNagRules = rulesOf(kCdkNagChecks);

constexpr UndecidedCheck kCdkNagUndecided[] = {
    {.id = "AwsSolutions-COG4",
     .title = QT_TRANSLATE_NOOP("Rules", "Every method of the API that uses the pool has an authorizer."),
     .call = "aws apigateway get-authorizers --rest-api-id API_ID"},
    {.id = "AwsSolutions-COG7",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer cdkNag{
    .name = "cdk-nag",
    .title = "cdk-nag",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads the AWS::Cognito::UserPool resources of a CDK app."),
    .checks = kCdkNagChecks,
    .rules = kCdkNagRules,
    .undecided = kCdkNagUndecided,
};

} // namespace pooldesigner::reviewer
