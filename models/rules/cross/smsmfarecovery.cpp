// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsMfaRecoveryMembers[] = {"MfaConfiguration", "AccountRecoverySetting.RecoveryMechanisms"};

const RecoveryMechanism *firstMechanism(const std::vector<RecoveryMechanism> &mechanisms)
{
    const auto first = std::ranges::min_element(
        mechanisms, {}, [](const RecoveryMechanism &mechanism) { return mechanism.priority.value_or(INT64_MAX); });
    return first == mechanisms.end() ? nullptr : &*first;
}

void checkSmsMfaRecovery(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    const auto mechanisms = recoveryMechanisms(pool);
    const RecoveryMechanism *first = firstMechanism(mechanisms);
    if (!mfa.wanted() || !mfa.sms || first == nullptr || first->name != "verified_phone_number")
        return;
    report
        .add(mfa.modePath, message(QT_TRANSLATE_NOOP(
                               "Rules", "MFA by SMS is on, and accounts are recovered by verified_phone_number first. "
                                        "Put verified_email first.")))
        .related(first->path)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Recover by e-mail first, then by phone")),
                {setValue(f::AccountRecoverySetting_RecoveryMechanisms.path(), emailThenPhone())});
}

} // namespace

constexpr Rule smsMfaRecovery{
    .id = "sms-mfa-recovery",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Accounts are recovered through the phone that also gets the MFA codes."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A user with MFA by SMS cannot reset the password by SMS, and a pool where the phone is "
                              "the only mechanism is refused: “Account Recovery Setting cannot use "
                              "verified_phone_number as a recovery mechanism when SMS MFA is configured.” Put "
                              "verified_email first."),
    .source = "https://github.com/aws/aws-cdk/issues/11478 (comment of 2023-07-27)",
    .members = kSmsMfaRecoveryMembers,
    .check = checkSmsMfaRecovery,
};

} // namespace pooldesigner::rules
