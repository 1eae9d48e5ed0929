// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

std::string_view configThreat(const PoolView &pool)
{
    const bool on = unlessText(pool, kThreatMembers[0], "AUDIT").empty() || threatsEnforced(pool).empty();
    return on ? std::string_view() : kThreatMembers[0];
}

std::string_view configTags(const PoolView &pool)
{
    const Json *tags = memberAt(pool, kTagMembers[0]);
    if (tags != nullptr && tags->is_object()) {
        for (const auto &tag : tags->items()) {
            if (!tag.key().starts_with("aws:"))
                return {};
        }
    }
    return kTagMembers[0];
}

constexpr ReviewerCheck kAwsConfigChecks[] = {
    {.id = "aws-config:cognito-user-pool-advanced-security-enabled",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection is off."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where AdvancedSecurityMode is AUDIT or ENFORCED, as long as the parameter "
                  "SecurityMode, which has no standard value, asks for none of them. OFF, absent and null "
                  "fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "AUDIT or ENFORCED"),
     .source =
         "https://docs.aws.amazon.com/config/latest/developerguide/cognito-user-pool-advanced-security-enabled.html",
     .confidence = Confidence::Medium,
     .members = kThreatMembers,
     .failing = configThreat},
    {.id = "aws-config:cognito-user-pool-password-policy-check",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "The password policy is weak."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where passwords need 8 characters or more, all four classes are required, and "
                  "temporary passwords last 7 days or less. The pool that exists is judged: no password "
                  "policy at all counts as the 8 characters, four classes and 7 days that the service "
                  "stores, an absent length as 8, absent or 0 days as 7, and an absent demand, which the "
                  "service stores as false, fails. null is the same as absent. These are the standard "
                  "values of its parameters."),
     .demand = QT_TRANSLATE_NOOP("Rules", "8 characters, four classes and 7 days"),
     .source = "https://docs.aws.amazon.com/config/latest/developerguide/cognito-user-pool-password-policy-check.html",
     .confidence = Confidence::Medium,
     .members = kPasswordMembers,
     .failing = liveStrongPasswords},
    {.id = "aws-config:cognito-userpool-cust-auth-threat-full-check",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection of custom authentication is not enforced."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where CustomAuthMode is ENFORCED. AUDIT, absent and null fail, also in pools "
                  "without custom authentication."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ENFORCED"),
     .source =
         "https://docs.aws.amazon.com/config/latest/developerguide/cognito-userpool-cust-auth-threat-full-check.html",
     .confidence = Confidence::Medium,
     .members = kCustomThreatMembers,
     .failing = customThreatsEnforced},
    {.id = "aws-config:cognito-user-pool-mfa-enabled",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "A password is all that sign-in asks for."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Looks at pools whose only first factor is PASSWORD, which is so too where "
                  "AllowedFirstAuthFactors is absent, null or empty; they pass where MfaConfiguration is "
                  "ON. OPTIONAL, OFF, absent and null fail; that OPTIONAL fails is what others report, not "
                  "what the documentation says. Pools with another first factor pass."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "https://docs.aws.amazon.com/config/latest/developerguide/cognito-user-pool-mfa-enabled.html",
     .confidence = Confidence::Medium,
     .members = kSignInMembers,
     .failing = passwordOnlyHasMfa},
    {.id = "aws-config:cognito-user-pool-deletion-protection-enabled",
     .subject = Subject::Deletion,
     .title = QT_TRANSLATE_NOOP("Rules", "The pool can be deleted by one call."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where DeletionProtection is ACTIVE. INACTIVE, absent and null fail: the service "
                  "stores INACTIVE."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ACTIVE"),
     .source =
         "https://docs.aws.amazon.com/config/latest/developerguide/cognito-user-pool-deletion-protection-enabled.html",
     .confidence = Confidence::Medium,
     .members = kDeletionMembers,
     .failing = deletionProtected},
    {.id = "aws-config:cognito-user-pool-tagged",
     .subject = Subject::Tags,
     .title = QT_TRANSLATE_NOOP("Rules", "The pool has no tags."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where there is a tag whose key does not begin with aws:, as long as the parameter"
                  " requiredKeyTags asks for no keys. No tags, absent or null, fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "a tag"),
     .source = "https://docs.aws.amazon.com/config/latest/developerguide/cognito-user-pool-tagged.html",
     .confidence = Confidence::Medium,
     .members = kTagMembers,
     .failing = configTags},
};
constexpr auto kAwsConfigRules = rulesOf(kAwsConfigChecks);

constexpr UndecidedCheck kAwsConfigUndecided[] = {
    {.id = "cognito-identity-pool-unauth-access-check",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer awsConfig{
    .name = "aws-config",
    .title = "AWS Config",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads the configuration of live pools that AWS Config records."),
    .checks = kAwsConfigChecks,
    .rules = kAwsConfigRules,
    .undecided = kAwsConfigUndecided,
};

} // namespace pooldesigner::reviewer
