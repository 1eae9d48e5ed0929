// SPDX-License-Identifier: MIT
#include "rules/reviewers/reviewers.h"
#include "rules/rulereference.h"

#include <algorithm>

namespace pooldesigner {

namespace {

struct Sample {
    Subject subject;
    const char *label;
    const char *pool; // the members of CreateUserPool, as JSON
};

// Pools on which reviewers differ. Their verdicts are worked out, not written down.
constexpr Sample kSamples[] = {
    {Subject::Mfa, "MfaConfiguration absent or null", R"({})"},
    {Subject::Mfa, "MfaConfiguration OFF", R"({"MfaConfiguration": "OFF"})"},
    {Subject::Mfa, "MfaConfiguration off, in small letters", R"({"MfaConfiguration": "off"})"},
    {Subject::Mfa, "MfaConfiguration OPTIONAL, no factor", R"({"MfaConfiguration": "OPTIONAL"})"},
    {Subject::Mfa, "MfaConfiguration OPTIONAL, SMS", R"({"MfaConfiguration": "OPTIONAL", "SmsConfiguration": {}})"},
    {Subject::Mfa, "MfaConfiguration OPTIONAL, SMS, passkeys as first factor",
     R"({"MfaConfiguration": "OPTIONAL", "SmsConfiguration": {},
         "Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}}})"},
    {Subject::Mfa, "MfaConfiguration ON, no factor", R"({"MfaConfiguration": "ON"})"},
    {Subject::Mfa, "MfaConfiguration ON, SMS", R"({"MfaConfiguration": "ON", "SmsConfiguration": {}})"},
    {Subject::Passwords, "no password policy", R"({})"},
    {Subject::Passwords, "8 characters, four classes, days absent",
     R"({"Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireLowercase": true, "RequireUppercase": true,
         "RequireNumbers": true, "RequireSymbols": true}}})"},
    {Subject::Passwords, "8 characters, no lowercase letter, 7 days",
     R"({"Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireLowercase": false, "RequireUppercase": true,
         "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 7}}})"},
    {Subject::Passwords, "14 characters, four classes, 8 days",
     R"({"Policies": {"PasswordPolicy": {"MinimumLength": 14, "RequireLowercase": true, "RequireUppercase": true,
         "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 8}}})"},
    {Subject::Passwords, "14 characters, four classes, 7 days",
     R"({"Policies": {"PasswordPolicy": {"MinimumLength": 14, "RequireLowercase": true, "RequireUppercase": true,
         "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 7}}})"},
    {Subject::ThreatProtection, "nothing said", R"({})"},
    {Subject::ThreatProtection, "plan PLUS, AdvancedSecurityMode absent", R"({"UserPoolTier": "PLUS"})"},
    {Subject::ThreatProtection, "plan PLUS, both modes AUDIT",
     R"({"UserPoolTier": "PLUS", "UserPoolAddOns": {"AdvancedSecurityMode": "AUDIT",
         "AdvancedSecurityAdditionalFlows": {"CustomAuthMode": "AUDIT"}}})"},
    {Subject::ThreatProtection, "plan PLUS, ENFORCED, CustomAuthMode absent",
     R"({"UserPoolTier": "PLUS", "UserPoolAddOns": {"AdvancedSecurityMode": "ENFORCED"}})"},
    {Subject::ThreatProtection, "plan absent, both modes ENFORCED",
     R"({"UserPoolAddOns": {"AdvancedSecurityMode": "ENFORCED",
         "AdvancedSecurityAdditionalFlows": {"CustomAuthMode": "ENFORCED"}}})"},
};

std::string_view subjectTitle(Subject subject)
{
    switch (subject) {
    case Subject::Mfa: return "MFA";
    case Subject::Passwords: return "Passwords";
    default: return "Threat protection";
    }
}

std::vector<const ReviewerCheck *> checksOn(Subject subject)
{
    std::vector<const ReviewerCheck *> checks;
    for (const Reviewer *reviewer : reviewers()) {
        for (const ReviewerCheck &check : reviewer->checks) {
            if (check.subject == subject)
                checks.push_back(&check);
        }
    }
    return checks;
}

std::string disagreements(Subject subject)
{
    const auto samples = [subject] {
        std::vector<const Sample *> result;
        for (const Sample &sample : kSamples) {
            if (sample.subject == subject)
                result.push_back(&sample);
        }
        return result;
    }();
    std::string head = "| check |";
    std::string rule = "|---|";
    std::string result = "\n### " + std::string(subjectTitle(subject)) + "\n\n";
    std::vector<PoolConfig> designs;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        result += std::to_string(i + 1) + ". " + samples[i]->label + '\n';
        head += ' ' + std::to_string(i + 1) + " |";
        rule += "---|";
        designs.emplace_back(Json{{"CreateUserPool", Json::parse(samples[i]->pool)}});
    }
    result += '\n' + head + '\n' + rule + '\n';
    for (const ReviewerCheck *check : checksOn(subject)) {
        result += "| `" + std::string(check->id) + "` |";
        for (const PoolConfig &design : designs)
            result += check->failing(PoolView(design)).empty() ? " pass |" : " **fail** |";
        result += '\n';
    }
    return result;
}

std::string section(const Reviewer &reviewer)
{
    std::string result = "\n# " + std::string(reviewer.title) + "\n\n" + reviewer.reads + " Profile: `" +
                         std::string(reviewer.name) + "`.\n";
    for (const Rule &rule : reviewer.rules)
        result += '\n' + ruleMarkdown(rule);
    if (reviewer.undecided.empty())
        return result;
    result += "\n## Not decidable from a pool\n\n| check of " + std::string(reviewer.title) +
              " | what it asks for | the call that would tell |\n|---|---|---|\n";
    for (const UndecidedCheck &check : reviewer.undecided)
        result += "| `" + std::string(check.id) + "` | " + check.title + " | `" + std::string(check.call) + "` |\n";
    if (!reviewer.answered.empty())
        result += "\n## Decided once the output of that call is opened beside the pool\n";
    for (const Rule &rule : reviewer.answered)
        result += '\n' + ruleMarkdown(rule);
    return result;
}

} // namespace

std::string reviewersMarkdown()
{
    std::string result =
        "# Reviewers' checks\n\n"
        "What known reviewers find fault with in a user pool, each under its own id and with its own condition. These "
        "checks run only where a profile asks for them: `pool-designer-cli validate --profile prowler`. They read a "
        "design as the reviewer would read the same members in an export or a template. This page is printed by "
        "`pool-designer-cli rules --reviewers --format markdown`.\n\n"
        "## Where they disagree\n";
    for (const Subject subject : {Subject::Mfa, Subject::Passwords, Subject::ThreatProtection})
        result += disagreements(subject);
    for (const Reviewer *reviewer : reviewers())
        result += section(*reviewer);
    return result;
}

} // namespace pooldesigner
