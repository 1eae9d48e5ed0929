// SPDX-License-Identifier: MIT
#include "config/ascii.h"
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

#include <algorithm>

namespace pooldesigner::reviewer {

namespace {

std::string_view cfnNagMfa(const PoolView &pool)
{
    constexpr std::string_view off = "OFF";
    const auto mode = pool.string(f::MfaConfiguration.path());
    return mode && ascii::equalIgnoringCase(*mode, off) ? kMfaMembers[0] : std::string_view();
}

constexpr ReviewerCheck kCfnNagChecks[] = {
    {.id = "cfn-nag:F78",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is off."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Fails where MfaConfiguration is OFF, in whatever case the letters are. Everything else "
                  "passes: OPTIONAL, ON, absent and null, although the service takes absent for OFF."),
     .demand = QT_TRANSLATE_NOOP("Rules", "anything but OFF"),
     .source = "repo stelligent/cfn_nag, lib/cfn-nag/custom_rules/CognitoUserPoolMfaConfigurationOnorOptionalRule.rb",
     .members = kMfaMembers,
     .failing = cfnNagMfa},
};
constexpr auto kCfnNagRules = rulesOf(kCfnNagChecks);

constexpr UndecidedCheck kCfnNagUndecided[] = {
    {.id = "W57",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer cfnNag{
    .name = "cfn-nag",
    .title = "cfn-nag",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads the AWS::Cognito::UserPool resources of a CloudFormation template."),
    .checks = kCfnNagChecks,
    .rules = kCfnNagRules,
    .undecided = kCfnNagUndecided,
};

} // namespace pooldesigner::reviewer
