// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/reviewers/answerchecks.h"
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

#include <algorithm>

namespace pooldesigner::reviewer {

namespace {

constexpr std::string_view kMfaBothMembers[] = {"MfaConfiguration", "SetUserPoolMfaConfig.MfaConfiguration"};
constexpr std::string_view kSelfMembers[] = {"AdminCreateUserConfig.AllowAdminCreateUserOnly"};
constexpr std::string_view kRecoveryMembers[] = {"AccountRecoverySetting.RecoveryMechanisms"};
constexpr std::string_view kPoliciesMember = "Policies";

// What was read of a pool before a null stopped the reading is all that the checks see: nothing after the policy.
std::string_view unreadable(const PoolView &pool)
{
    const auto isNull = [&](std::string_view member) {
        const Json *value = memberAt(pool, member);
        return value != nullptr && value->is_null();
    };
    if (isNull(kPoliciesMember))
        return kPolicyMember;
    const auto found = std::ranges::find_if(kPasswordMembers, isNull);
    return found == std::end(kPasswordMembers) ? std::string_view() : *found;
}

std::string_view prowlerMfa(const PoolView &pool)
{
    // It asks GetUserPoolMfaConfig, which answers what the second call set.
    const std::string_view second = kMfaBothMembers[1];
    return unlessText(pool, isMissing(pool, second) ? kMfaBothMembers[0] : second, "ON");
}

std::string_view prowlerLength(const PoolView &pool)
{
    const std::string_view stop = unreadable(pool);
    return stop.empty() ? unlessAtLeast(pool, kLengthMember, 14) : stop;
}

template <std::size_t kIndex>
std::string_view prowlerClass(const PoolView &pool)
{
    const std::string_view stop = unreadable(pool);
    return stop.empty() ? unlessAllTrue(pool, std::span(kPasswordMembers).subspan(kIndex, 1)) : stop;
}

std::string_view prowlerDays(const PoolView &pool)
{
    const std::string_view stop = unreadable(pool);
    if (!stop.empty() || isMissing(pool, kDaysMember))
        return stop;
    return unlessAtMost(pool, kDaysMember, 7);
}

std::string_view prowlerThreat(const PoolView &pool)
{
    return unreadable(pool).empty() ? threatsEnforced(pool) : kThreatMembers[0];
}

std::string_view prowlerDeletion(const PoolView &pool)
{
    return unreadable(pool).empty() ? deletionProtected(pool) : kDeletionMembers[0];
}

std::string_view prowlerSelfRegistration(const PoolView &pool)
{
    return unreadable(pool).empty() ? unlessAllTrue(pool, kSelfMembers) : kSelfMembers[0];
}

std::string_view prowlerRecovery(const PoolView &pool)
{
    const auto mechanisms = recoveryMechanisms(pool);
    const auto ranked = [](const RecoveryMechanism &mechanism) { return mechanism.priority.has_value(); };
    if (!unreadable(pool).empty() || mechanisms.empty() || !std::ranges::all_of(mechanisms, ranked))
        return kRecoveryMembers[0];
    const auto first = std::ranges::min_element(mechanisms, {}, &RecoveryMechanism::priority);
    return first->name == "verified_phone_number" ? kRecoveryMembers[0] : std::string_view();
}

constexpr ReviewerCheck kProwlerChecks[] = {
    {.id = "prowler:cognito_user_pool_mfa_enabled",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is not required of everybody."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where GetUserPoolMfaConfig says MfaConfiguration ON. OPTIONAL, OFF, absent and "
                  "null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON"),
     .source = "repo prowler-cloud/prowler, prowler/providers/aws/services/cognito/cognito_user_pool_mfa_enabled",
     .members = kMfaBothMembers,
     .failing = prowlerMfa},
    {.id = "prowler:cognito_user_pool_password_policy_minimum_length_14",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords may be shorter than 14 characters."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where MinimumLength is 14 or more. Absent counts as 0, and so fails; null in the "
                  "password policy ends its reading of the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "14 or more"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_password_policy_minimum_length_14",
     .members = std::span(kPasswordMembers).first(1),
     .failing = prowlerLength},
    {.id = "prowler:cognito_user_pool_password_policy_lowercase",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords need no lowercase letter."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where RequireLowercase is true. Absent counts as false, and so fails; null in the"
                  " password policy ends its reading of the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "RequireLowercase true"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_password_policy_lowercase",
     .members = std::span(kPasswordMembers).subspan(1, 1),
     .failing = prowlerClass<1>},
    {.id = "prowler:cognito_user_pool_password_policy_uppercase",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords need no uppercase letter."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where RequireUppercase is true. Absent counts as false, and so fails; null in the"
                  " password policy ends its reading of the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "RequireUppercase true"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_password_policy_uppercase",
     .members = std::span(kPasswordMembers).subspan(2, 1),
     .failing = prowlerClass<2>},
    {.id = "prowler:cognito_user_pool_password_policy_number",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords need no digit."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where RequireNumbers is true. Absent counts as false, and so fails; null in the "
                  "password policy ends its reading of the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "RequireNumbers true"),
     .source =
         "repo prowler-cloud/prowler, prowler/providers/aws/services/cognito/cognito_user_pool_password_policy_number",
     .members = std::span(kPasswordMembers).subspan(3, 1),
     .failing = prowlerClass<3>},
    {.id = "prowler:cognito_user_pool_password_policy_symbol",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords need no symbol."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where RequireSymbols is true. Absent counts as false, and so fails; null in the "
                  "password policy ends its reading of the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "RequireSymbols true"),
     .source =
         "repo prowler-cloud/prowler, prowler/providers/aws/services/cognito/cognito_user_pool_password_policy_symbol",
     .members = std::span(kPasswordMembers).subspan(4, 1),
     .failing = prowlerClass<4>},
    {.id = "prowler:cognito_user_pool_temporary_password_expiration",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "Temporary passwords are good for more than 7 days."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where TemporaryPasswordValidityDays is 7 or less. Absent counts as 0, and so "
                  "passes, even without a password policy; null in the password policy ends its reading of "
                  "the pool: then it fails."),
     .demand = QT_TRANSLATE_NOOP("Rules", "7 or less"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_temporary_password_expiration",
     .members = std::span(kPasswordMembers).subspan(5, 1),
     .failing = prowlerDays},
    {.id = "prowler:cognito_user_pool_advanced_security_enabled",
     .subject = Subject::ThreatProtection,
     .title = QT_TRANSLATE_NOOP("Rules", "Threat protection is not enforced."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where AdvancedSecurityMode is ENFORCED. AUDIT, OFF, absent and null fail, "
                                    "whatever the plan."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ENFORCED"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_advanced_security_enabled",
     .members = kThreatMembers,
     .failing = prowlerThreat},
    {.id = "prowler:cognito_user_pool_deletion_protection_enabled",
     .subject = Subject::Deletion,
     .title = QT_TRANSLATE_NOOP("Rules", "The pool can be deleted by one call."),
     .condition =
         QT_TRANSLATE_NOOP("Rules", "Passes where DeletionProtection is ACTIVE. INACTIVE, absent and null fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ACTIVE"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_deletion_protection_enabled",
     .members = kDeletionMembers,
     .failing = prowlerDeletion},
    {.id = "prowler:cognito_user_pool_self_registration_disabled",
     .subject = Subject::SelfRegistration,
     .title = QT_TRANSLATE_NOOP("Rules", "Everybody can sign up."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where AllowAdminCreateUserOnly is true. false, absent and null fail; it then "
                  "names the roles that identity pools give such users."),
     .demand = QT_TRANSLATE_NOOP("Rules", "true"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_self_registration_disabled",
     .members = kSelfMembers,
     .failing = prowlerSelfRegistration},
    {.id = "prowler:cognito_user_pool_account_recovery_sms_not_preferred",
     .subject = Subject::Recovery,
     .title = QT_TRANSLATE_NOOP("Rules", "Accounts are recovered by SMS first."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where the recovery mechanism of the lowest Priority is not verified_phone_number."
                  " No mechanisms, absent or null, fail: the service then prefers SMS."),
     .demand = QT_TRANSLATE_NOOP("Rules", "another mechanism first"),
     .source = "repo prowler-cloud/prowler, "
               "prowler/providers/aws/services/cognito/cognito_user_pool_account_recovery_sms_not_preferred",
     .members = kRecoveryMembers,
     .failing = prowlerRecovery},
};
constexpr auto kProwlerRules = rulesOf(kProwlerChecks);

constexpr UndecidedCheck kProwlerUndecided[] = {
    {.id = "cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords known to be leaked are blocked at sign-in."),
     .call = "aws cognito-idp describe-risk-configuration --user-pool-id POOL_ID"},
    {.id = "cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
     .title = QT_TRANSLATE_NOOP("Rules", "Risky sign-ins are blocked at every level of risk."),
     .call = "aws cognito-idp describe-risk-configuration --user-pool-id POOL_ID"},
    {.id = "cognito_user_pool_client_prevent_user_existence_errors",
     .title = QT_TRANSLATE_NOOP("Rules", "App clients do not tell which users exist."),
     .call = "aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID"},
    {.id = "cognito_user_pool_client_token_revocation_enabled",
     .title = QT_TRANSLATE_NOOP("Rules", "App clients can revoke tokens."),
     .call = "aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID"},
    {.id = "cognito_user_pool_waf_acl_attached",
     .title = QT_TRANSLATE_NOOP("Rules", "A web ACL guards the pool."),
     .call = "aws wafv2 get-web-acl-for-resource --resource-arn POOL_ARN"},
    {.id = "cognito_identity_pool_guest_access_disabled",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

constexpr std::string_view kProwlerService = "repo prowler-cloud/prowler, prowler/providers/aws/services/cognito";

constexpr Rule kProwlerAnswered[] = {
    {.id = "prowler:cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Passwords known to be leaked are not blocked at sign-in."),
     .help = QT_TRANSLATE_NOOP("Rules", "Passes where AdvancedSecurityMode is ENFORCED and the risk configuration of "
                                        "the pool has SIGN_IN in its EventFilter and BLOCK as its EventAction for "
                                        "compromised credentials. Absent and null fail. Silent until the output of "
                                        "describe-risk-configuration is opened beside the pool."),
     .source = kProwlerService,
     .check = checkLeakedPasswordsBlocked},
    {.id = "prowler:cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "Risky sign-ins are not blocked at every level of risk."),
     .help =
         QT_TRANSLATE_NOOP("Rules", "Passes where AdvancedSecurityMode is ENFORCED and the risk configuration of "
                                    "the pool has BLOCK as its low, medium and high action against account "
                                    "takeover. Absent and null fail, MFA_REQUIRED and MFA_IF_CONFIGURED too. Silent "
                                    "until the output of describe-risk-configuration is opened beside the pool."),
     .source = kProwlerService,
     .check = checkRiskySignInsBlocked},
    {.id = "prowler:cognito_user_pool_client_prevent_user_existence_errors",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An app client tells which users exist."),
     .help =
         QT_TRANSLATE_NOOP("Rules", "Passes where PreventUserExistenceErrors of the client is ENABLED. Absent, null "
                                    "and LEGACY fail. Silent until the output of describe-user-pool-client is "
                                    "opened beside the pool."),
     .source = kProwlerService,
     .check = checkClientHidesUsers},
    {.id = "prowler:cognito_user_pool_client_token_revocation_enabled",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "An app client cannot revoke tokens."),
     .help = QT_TRANSLATE_NOOP("Rules", "Passes where EnableTokenRevocation of the client is true. Absent and null "
                                        "fail. Silent until the output of describe-user-pool-client is opened beside "
                                        "the pool."),
     .source = kProwlerService,
     .check = checkClientRevokesTokens},
    {.id = "prowler:cognito_user_pool_waf_acl_attached",
     .severity = Severity::Warning,
     .title = QT_TRANSLATE_NOOP("Rules", "No web ACL guards the pool."),
     .help = QT_TRANSLATE_NOOP("Rules", "Passes where get-web-acl-for-resource names a web ACL. Absent and null fail. "
                                        "Silent until its output is opened beside the pool."),
     .source = kProwlerService,
     .check = checkWebAcl},
};

} // namespace

constexpr Reviewer prowler{
    .name = "prowler",
    .title = "Prowler",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads DescribeUserPool of live pools, and GetUserPoolMfaConfig."),
    .checks = kProwlerChecks,
    .rules = kProwlerRules,
    .undecided = kProwlerUndecided,
    .answered = kProwlerAnswered,
};

} // namespace pooldesigner::reviewer
