// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

#include <algorithm>

namespace pooldesigner::reviewer {

namespace {

constexpr std::string_view kKicsMembers[] = {"MfaConfiguration", "SmsConfiguration",
                                             "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration",
                                             "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration"};

std::string_view kicsTemplate(const PoolView &pool)
{
    const bool off = isMissing(pool, kMfaMembers[0]) || unlessText(pool, kMfaMembers[0], "OFF").empty();
    return off ? kMfaMembers[0] : std::string_view();
}

std::string_view kicsTerraform(const PoolView &pool)
{
    const bool on =
        unlessText(pool, kMfaMembers[0], "ON").empty() || unlessText(pool, kMfaMembers[0], "OPTIONAL").empty();
    if (!on)
        return kMfaMembers[0];
    const auto isThere = [&](std::string_view member) { return !isMissing(pool, member); };
    return std::ranges::any_of(std::span(kKicsMembers).subspan(1), isThere) ? std::string_view() : kKicsMembers[3];
}

constexpr ReviewerCheck kKicsChecks[] = {
    {.id = "kics:74a18d1a-cf02-4a31-8791-ed0967ad7fdc",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is off or not set in the template."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Fails where MfaConfiguration is absent, null or exactly OFF. Every other value passes, "
                  "also one that the service refuses."),
     .demand = QT_TRANSLATE_NOOP("Rules", "a value that is not OFF"),
     .source = "repo Checkmarx/kics, assets/queries/cloudFormation/aws/cognito_userpool_without_mfa/query.rego",
     .members = kMfaMembers,
     .failing = kicsTemplate},
    {.id = "kics:ec28bf61-a474-4dbe-b414-6dd3a067d6f0",
     .subject = Subject::Mfa,
     .title = QT_TRANSLATE_NOOP("Rules", "MFA is off, not set or without a factor in the Terraform file."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where mfa_configuration is ON or OPTIONAL and there is a block sms_configuration "
                  "or software_token_mfa_configuration, whatever it says: enabled = false passes. Absent, "
                  "null and other values fail. The blocks are SmsConfiguration and the "
                  "SoftwareTokenMfaConfiguration of SetUserPoolMfaConfig."),
     .demand = QT_TRANSLATE_NOOP("Rules", "ON or OPTIONAL, and a factor"),
     .source = "repo Checkmarx/kics, assets/queries/terraform/aws/cognito_userpool_without_mfa/query.rego",
     .members = kKicsMembers,
     .failing = kicsTerraform},
};
constexpr auto kKicsRules = rulesOf(kKicsChecks);

} // namespace

constexpr Reviewer kics{
    .name = "kics",
    .title = "KICS",
    .reads = QT_TRANSLATE_NOOP("Rules",
                               "Reads CloudFormation templates (74a18d1a) and Terraform files (ec28bf61), each with a "
                               "query of its own."),
    .checks = kKicsChecks,
    .rules = kKicsRules,
    .undecided = {},
};

} // namespace pooldesigner::reviewer
