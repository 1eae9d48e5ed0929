// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// How people who forgot their password get back in. The channel that carries the second factor should not be the
// one that resets the password, so the order matters.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kRecovery[] = {
    {.path = "AccountRecoverySetting", .kind = Kind::Structure, .section = Section::Mfa, .order = 109,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "SMS first, then e-mail, even where SMS is the second factor"),
     .cliOption = "--account-recovery-setting", .catalogue = "account_recovery_setting",
     .cloudFormation = "AccountRecoverySetting", .terraform = "account_recovery_setting",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Forgotten passwords"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Where the code for a new password is sent. Without this block SMS comes first, even to the phone that "
        "also gets the second factor.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms", .kind = Kind::List, .section = Section::Mfa, .order = 110,
     .limits = {.min = 1, .max = 2}, .catalogue = "account_recovery_setting.recovery_mechanisms",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms",
     .terraform = "account_recovery_setting.recovery_mechanism",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Ways to recover an account"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "One or two channels. The second is used for people who lack the first; admin_only stands alone and sends "
        "everybody to an administrator.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[]", .kind = Kind::Structure, .section = Section::Mfa,
     .order = 111, .catalogue = "account_recovery_setting.recovery_mechanisms",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Way to recover an account"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "One channel and its place in the order.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[].Priority", .kind = Kind::Integer, .section = Section::Mfa,
     .order = 112, .required = true, .limits = {.min = 1, .max = 2},
     .catalogue = "account_recovery_setting.recovery_mechanisms.priority",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms.Priority",
     .terraform = "account_recovery_setting.recovery_mechanism.priority", .example = "1",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Order"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "1 is tried first, 2 where the first does not work. Each number once.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[].Name", .kind = Kind::String, .section = Section::Mfa,
     .order = 113, .required = true, .values = values::kRecoveryNames,
     .catalogue = "account_recovery_setting.recovery_mechanisms.name",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms.Name",
     .terraform = "account_recovery_setting.recovery_mechanism.name", .example = "\"verified_email\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Channel"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A verified e-mail address, a verified phone number, or nobody but an administrator.")},
};
// clang-format on

} // namespace pooldesigner::table
