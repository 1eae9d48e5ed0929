// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryAbsentMembers[] = {"AccountRecoverySetting"};

void checkRecoveryAbsent(const PoolView &pool, Report &report)
{
    if (!isAbsent(pool, f::AccountRecoverySetting.path()))
        return;
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    const std::string title = message(QT_TRANSLATE_NOOP("Rules", "Recover by e-mail first, then by phone"));
    report
        .add(f::AccountRecoverySetting.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules", "AccountRecoverySetting is not set: codes for a reset go out by SMS first. Set it, with "
                          "verified_email first.")))
        .fix(title, {setMember(pool, list, emailThenPhone())});
}

} // namespace

constexpr Rule recoveryAbsent{
    .id = "recovery-absent",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Nothing is said about recovering accounts."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Without AccountRecoverySetting an old order applies: SMS first, even to the phone that "
                              "also gets the MFA codes, then e-mail. Say it, with verified_email first."),
    .source = "API text of CreateUserPool; npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js (its discouraged "
              "choice omits the setting)",
    .members = kRecoveryAbsentMembers,
    .fixable = true,
    .check = checkRecoveryAbsent,
};

} // namespace pooldesigner::rules
