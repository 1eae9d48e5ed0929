// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTemporaryDaysZeroMembers[] = {"Policies.PasswordPolicy.TemporaryPasswordValidityDays"};

void checkTemporaryDaysZero(const PoolView &pool, Report &report)
{
    const auto &field = f::Policies_PasswordPolicy_TemporaryPasswordValidityDays;
    if (pool.get(field) != 0)
        return;
    report
        .add(field.path(),
             message(QT_TRANSLATE_NOOP("Rules", "TemporaryPasswordValidityDays is 0, which the service stores as 7. "
                                                "Write the number of days that is meant.")))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Write 7")), {setValue(field.path(), 7)});
}

} // namespace

constexpr Rule temporaryDaysZero{
    .id = "temporary-days-zero",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The validity of temporary passwords is 0, which the service turns into 7."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Zero neither means “never” nor “at once”: the service stores 7 days. Write the number "
                              "of days that is meant, or leave the member out to get 7."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of PasswordPolicyType",
    .members = kTemporaryDaysZeroMembers,
    .fixable = true,
    .check = checkTemporaryDaysZero,
};

} // namespace pooldesigner::rules
