// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner::reviewer {

namespace {

std::string_view codeGuruPasswords(const PoolView &pool)
{
    if (isMissing(pool, kPolicyMember))
        return {};
    const std::string_view failing = unlessAtLeast(pool, kLengthMember, 8);
    return failing.empty() ? unlessAllTrue(pool, std::span(kPasswordMembers).subspan(1, 4)) : failing;
}

constexpr ReviewerCheck kCodeGuruChecks[] = {
    {.id = "codeguru:typescript/aws-strong-password-policy-cdk",
     .subject = Subject::Passwords,
     .title = QT_TRANSLATE_NOOP("Rules", "The password policy that is written out is weak."),
     .condition = QT_TRANSLATE_NOOP(
         "Rules", "Looks at password policies that are written out: they pass where MinimumLength is 8 or "
                  "more and all four demands are true; absent and null members of one fail. A pool without "
                  "a policy passes, because CDK and the service then ask for as much."),
     .demand = QT_TRANSLATE_NOOP("Rules", "8 characters and four classes, or no policy"),
     .source = "https://docs.aws.amazon.com/codeguru/detector-library/typescript/aws-strong-password-policy-cdk/",
     .confidence = Confidence::Medium,
     .members = kPasswordMembers,
     .failing = codeGuruPasswords},
};
constexpr auto kCodeGuruRules = rulesOf(kCodeGuruChecks);

} // namespace

constexpr Reviewer codeGuru{
    .name = "codeguru",
    .title = "Amazon CodeGuru",
    .reads = QT_TRANSLATE_NOOP("Rules", "Reads the source of a CDK app in TypeScript."),
    .checks = kCodeGuruChecks,
    .rules = kCodeGuruRules,
    .undecided = {},
};

} // namespace pooldesigner::reviewer
