// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kEmailMfaRecoveryMembers[] = {"SetUserPoolMfaConfig.EmailMfaConfiguration",
                                                         "AccountRecoverySetting.RecoveryMechanisms"};

void checkEmailMfaRecovery(const PoolView &pool, Report &report)
{
    const auto mechanisms = recoveryMechanisms(pool);
    const bool emailOnly =
        !mechanisms.empty() && std::ranges::all_of(mechanisms, [](const RecoveryMechanism &mechanism) {
            return mechanism.name == "verified_email";
        });
    if (!mfaDesign(pool).email || !emailOnly)
        return;
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    report
        .add(f::mfa::EmailMfaConfiguration.path(),
             message(QT_TRANSLATE_NOOP("Rules",
                                       "MFA by e-mail is on, and verified_email is the only recovery mechanism. Add "
                                       "verified_phone_number.")))
        .related(list)
        .choice(
            message(QT_TRANSLATE_NOOP("Rules", "Add verified_phone_number")),
            {{.op = Edit::Op::InsertItem,
              .path = list.item(mechanisms.size()),
              .value = {{"Priority", mechanisms.front().priority == 2 ? 1 : 2}, {"Name", "verified_phone_number"}}}});
}

} // namespace

constexpr Rule emailMfaRecovery{
    .id = "email-mfa-recovery",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "E-mail is both the MFA factor and the only way to recover an account."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "One channel may not prove both factors, so a pool with MFA by e-mail needs another way "
                              "of recovery beside e-mail. InvalidParameterException is to be expected. Add "
                              "verified_phone_number, or leave recovery to administrators."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/issues/41049; npm "
              "@aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest",
    .members = kEmailMfaRecoveryMembers,
    .check = checkEmailMfaRecovery,
};

} // namespace pooldesigner::rules
