// SPDX-License-Identifier: MIT
#include "rules/reviewers/answerchecks.h"
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

constexpr ReviewerCheck kCloudSploitChecks[] = {
    {.id = "cloudsploit:cognitoMFAEnabled",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is not required of everybody."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where MfaConfiguration is ON. OPTIONAL, OFF, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "repo aquasecurity/cloudsploit, plugins/aws/cognito/cognitoMFAEnabled.js",
     .members = kMfaMembers,
     .failing = mfaOn},
};
constexpr auto kCloudSploitRules = rulesOf(kCloudSploitChecks);

constexpr UndecidedCheck kCloudSploitUndecided[] = {
    {.id = "cognitoHasWafEnabled",
     .title = QT_TRANSLATE_NOOP("Rules", "A web ACL guards the pool."),
     .call = "aws wafv2 get-web-acl-for-resource --resource-arn POOL_ARN"},
};

constexpr Rule kCloudSploitAnswered[] = {
    {.id = "cloudsploit:cognitoHasWafEnabled",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "No web ACL guards the pool."),
     .help = QT_TRANSLATE_NOOP("Rules", "Passes where get-web-acl-for-resource names a web ACL. Absent and null fail. "
                                        "Silent until its output is opened beside the pool."),
     .source = "repo aquasecurity/cloudsploit, plugins/aws/cognito/cognitoHasWafEnabled.js",
     .check = checkWebAcl},
};

} // namespace

constexpr Reviewer cloudSploit{
    .name = "cloudsploit",
    .title = "CloudSploit",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads DescribeUserPool of live pools."),
    .checks = kCloudSploitChecks,
    .rules = kCloudSploitRules,
    .undecided = kCloudSploitUndecided,
    .answered = kCloudSploitAnswered,
};

} // namespace pooldesigner::reviewer
