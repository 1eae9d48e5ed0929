// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUnusedDaysConflictMembers[] = {"AdminCreateUserConfig.UnusedAccountValidityDays",
                                                           "Policies.PasswordPolicy.TemporaryPasswordValidityDays"};

void checkUnusedDaysConflict(const PoolView &pool, Report &report)
{
    const auto old = pool.get(f::AdminCreateUserConfig_UnusedAccountValidityDays);
    const auto current = pool.get(f::Policies_PasswordPolicy_TemporaryPasswordValidityDays);
    if (!current || old.value_or(0) == 0)
        return;
    const Path path = f::AdminCreateUserConfig_UnusedAccountValidityDays.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP("Rules", "UnusedAccountValidityDays (%1) cannot stand beside "
                                                      "TemporaryPasswordValidityDays (%2). Remove it."),
                           {std::to_string(*old), std::to_string(*current)}))
        .related(f::Policies_PasswordPolicy_TemporaryPasswordValidityDays.path())
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove UnusedAccountValidityDays")), {removeMember(path)});
}

} // namespace

constexpr Rule unusedDaysConflict{
    .id = "unused-days-conflict",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The old and the new validity of temporary passwords are both given."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "UnusedAccountValidityDays was replaced by TemporaryPasswordValidityDays, and the "
                              "service takes only one of them: “Please use TemporaryPasswordValidityDays in "
                              "PasswordPolicy instead of UnusedAccountValidityDays”. DescribeUserPool returns both, "
                              "so exports trip over this. Keep the new member."),
    .source = "repo hashicorp/terraform-provider-aws user_pool.go and pull 8845; "
              "https://github.com/aws/aws-sdk-js/issues/3817",
    .members = kUnusedDaysConflictMembers,
    .fixable = true,
    .check = checkUnusedDaysConflict,
};

} // namespace pooldesigner::rules
