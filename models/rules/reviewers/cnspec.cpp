// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

constexpr ReviewerCheck kCnspecChecks[] = {
    {.id = "cnspec:mondoo-aws-security-cognito-user-pool-mfa-enforced",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is not required of everybody."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where MfaConfiguration is ON. OPTIONAL, OFF, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "repo mondoohq/cnspec, content/mondoo-aws-security.mql.yaml",
     .confidence = Confidence::Medium,
     .members = kMfaMembers,
     .failing = mfaOn},
    {.id = "cnspec:mondoo-aws-security-cognito-user-pool-advanced-security-enforced",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection is not enforced."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where AdvancedSecurityMode is ENFORCED. AUDIT, OFF, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ENFORCED"),
     .source = "repo mondoohq/cnspec, content/mondoo-aws-security.mql.yaml",
     .confidence = Confidence::Medium,
     .members = kThreatMembers,
     .failing = threatsEnforced},
};
constexpr auto kCnspecRules = rulesOf(kCnspecChecks);

constexpr UndecidedCheck kCnspecUndecided[] = {
    {.id = "mondoo-aws-security-cognito-identity-pool-no-unauthenticated",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
    {.id = "mondoo-aws-security-cognito-identity-pool-no-classic-flow",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools do not allow the classic flow."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer cnspec{
    .name = "cnspec",
    .title = "Mondoo cnspec",
    .reads = QT_TRANSLATE_NOOP(
        "Rules", "Reads DescribeUserPool of live pools, or CloudFormation templates and Terraform files."),
    .checks = kCnspecChecks,
    .rules = kCnspecRules,
    .undecided = kCnspecUndecided,
};

} // namespace pooldesigner::reviewer
