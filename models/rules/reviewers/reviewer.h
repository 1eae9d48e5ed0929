// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

#include <array>
#include <optional>

namespace pooldesigner {

// What a check is about. Reviewers are compared within a subject.
enum class Subject : std::uint8_t { Mfa, Passwords, ThreatProtection, Deletion, SelfRegistration, Recovery, Tags };

// One check of a known reviewer of user pools, under the reviewer's own id, with the reviewer's own condition: what it
// makes of absent and null members is theirs as well. Checks read a design as the reviewer would read the same members
// in an export or a template.
struct ReviewerCheck {
    std::string_view id; // "prowler:cognito_user_pool_mfa_enabled": the reviewer, a colon, the reviewer's id
    Subject subject = Subject::Mfa;
    const char *title = "";     // a sentence: what the reviewer finds fault with
    const char *condition = ""; // the whole condition, absent and null members included
    const char *demand = "";    // what it asks for, in few words: "ON"
    std::string_view source;
    Confidence confidence = Confidence::High; // medium where the reviewer's code is not public
    std::span<const std::string_view> members;
    // The member that fails the check, one of `members`; empty where the pool passes.
    std::string_view (*failing)(const PoolView &pool) = nullptr;
};

// A check of a reviewer that a pool alone does not decide, and the call that would tell.
struct UndecidedCheck {
    std::string_view id; // the reviewer's own
    const char *title = "";
    std::string_view call; // with words in capitals to fill in
};

struct Reviewer {
    std::string_view name;  // "prowler"
    std::string_view title; // as people write it: "Prowler"
    const char *reads = ""; // what it looks at, a sentence
    std::span<const ReviewerCheck> checks;
    std::span<const Rule> rules; // the same checks, in the same order, to run
    std::span<const UndecidedCheck> undecided;
    // Those of the undecided that decide as soon as a design keeps the answer of the call (config/answers.h).
    std::span<const Rule> answered;
};

// The check function of every rule that stands for a reviewer's check: finds at most one thing, and names the reviewers
// that pass the pool on the same subject.
void runReviewerCheck(const PoolView &pool, Report &report);

constexpr Rule ruleOf(const ReviewerCheck &check)
{
    return {.id = check.id,
            .severity = Severity::Warning,
            .confidence = check.confidence,
            .title = check.title,
            .help = check.condition,
            .source = check.source,
            .members = check.members,
            .thresholds = {},
            .check = runReviewerCheck};
}

template <std::size_t kCount>
constexpr std::array<Rule, kCount> rulesOf(const ReviewerCheck (&checks)[kCount])
{
    std::array<Rule, kCount> rules{};
    for (std::size_t i = 0; i < kCount; ++i)
        rules[i] = ruleOf(checks[i]);
    return rules;
}

} // namespace pooldesigner
