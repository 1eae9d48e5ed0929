// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

constexpr ReviewerCheck kSecurityHubChecks[] = {
    {.id = "security-hub:Cognito.1",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection is not enforced."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where AdvancedSecurityMode is ENFORCED, the standard value of the parameter "
                  "SecurityMode. AUDIT, OFF, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ENFORCED"),
     .source = "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html",
     .confidence = Confidence::Medium,
     .members = kThreatMembers,
     .failing = threatsEnforced},
    {.id = "security-hub:Cognito.3",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "The password policy is weak."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where passwords need 8 characters or more, all four classes are required, and "
                  "temporary passwords last 7 days or less. The pool that exists is judged: no password "
                  "policy at all counts as the 8 characters, four classes and 7 days that the service "
                  "stores, an absent length as 8, absent or 0 days as 7, and an absent demand, which the "
                  "service stores as false, fails. null is the same as absent."),
     .demand = QT_TRANSLATE_NOOP("Rules", "8 characters, four classes and 7 days"),
     .source = "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html",
     .confidence = Confidence::Medium,
     .members = kPasswordMembers,
     .failing = liveStrongPasswords},
    {.id = "security-hub:Cognito.4",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection of custom authentication is not enforced."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where CustomAuthMode is ENFORCED. AUDIT, absent and null fail, also in pools "
                  "without custom authentication."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ENFORCED"),
     .source = "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html",
     .confidence = Confidence::Medium,
     .members = kCustomThreatMembers,
     .failing = customThreatsEnforced},
    {.id = "security-hub:Cognito.5",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "A password is all that sign-in asks for."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Looks at pools whose only first factor is PASSWORD, which is so too where "
                  "AllowedFirstAuthFactors is absent, null or empty; they pass where MfaConfiguration is "
                  "ON. OPTIONAL, OFF, absent and null fail; that OPTIONAL fails is what others report, not "
                  "what the documentation says. Pools with another first factor pass."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html",
     .confidence = Confidence::Medium,
     .members = kSignInMembers,
     .failing = passwordOnlyHasMfa},
    {.id = "security-hub:Cognito.6",
     .subject = Subject::Deletion,
     .title = QT_TRANSLATE_NOOP("Rules", "The pool can be deleted by one call."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where DeletionProtection is ACTIVE. INACTIVE, absent and null fail: the service "
                  "stores INACTIVE."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ACTIVE"),
     .source = "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html",
     .confidence = Confidence::Medium,
     .members = kDeletionMembers,
     .failing = deletionProtected},
};
constexpr auto kSecurityHubRules = rulesOf(kSecurityHubChecks);

constexpr UndecidedCheck kSecurityHubUndecided[] = {
    {.id = "Cognito.2",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer securityHub{
    .name = "security-hub",
    .title = "AWS Security Hub",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads the configuration of live pools that AWS Config records."),
    .checks = kSecurityHubChecks,
    .rules = kSecurityHubRules,
    .undecided = kSecurityHubUndecided,
};

} // namespace pooldesigner::reviewer
