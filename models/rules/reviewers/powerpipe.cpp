// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

std::string_view powerpipePasswords(const PoolView &pool)
{
    std::string_view failing = unlessAtLeast(pool, kLengthMember, 8);
    if (failing.empty())
        failing = unlessAllTrue(pool, std::span(kPasswordMembers).subspan(1, 4));
    if (failing.empty() && memberAt(pool, kDaysMember) != nullptr)
        failing = unlessAtMost(pool, kDaysMember, 7);
    return failing;
}

constexpr ReviewerCheck kPowerpipeChecks[] = {
    {.id = "powerpipe:foundational_security_cognito_3",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "The password policy is weak."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Passes where MinimumLength is 8 or more, all four demands are true and "
                  "TemporaryPasswordValidityDays is 7 or less. Absent days count as 0, and so pass; an "
                  "absent length or demand fails, and so does a pool without a policy. A member that is "
                  "null makes the query fail."),
     .demand = QT_TRANSLATE_NOOP("Rules", "8 characters, four classes and 7 days"),
     .source = "repo turbot/steampipe-mod-aws-compliance, conformance_pack/cognito.pp",
     .members = kPasswordMembers,
     .failing = powerpipePasswords},
};
constexpr auto kPowerpipeRules = rulesOf(kPowerpipeChecks);

constexpr UndecidedCheck kPowerpipeUndecided[] = {
    {.id = "foundational_security_cognito_2",
     .title = QT_TRANSLATE_NOOP("Rules", "Identity pools take no guests."),
     .call = "aws cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID"},
};

} // namespace

constexpr Reviewer powerpipe{
    .name = "powerpipe",
    .title = "Powerpipe",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads DescribeUserPool of live pools through Steampipe."),
    .checks = kPowerpipeChecks,
    .rules = kPowerpipeRules,
    .undecided = kPowerpipeUndecided,
};

} // namespace pooldesigner::reviewer
