// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kRecovery[] = {
    {.path = "AccountRecoverySetting", .kind = Kind::Structure, .section = Section::Mfa, .order = 109,
     .defaultNote = "absent means the legacy order: SMS first, then email, SMS even for users with SMS MFA",
     .cliOption = "--account-recovery-setting", .catalogue = "account_recovery_setting",
     .cloudFormation = "AccountRecoverySetting", .terraform = "account_recovery_setting",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Account recovery setting"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "How a user who forgot the password gets a reset code.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms", .kind = Kind::List, .section = Section::Mfa,
     .order = 110, .limits = {.min = 1, .max = 2},
     .catalogue = "account_recovery_setting.recovery_mechanisms",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms",
     .terraform = "account_recovery_setting.recovery_mechanism",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Recovery mechanisms"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "One or two recovery channels in order of preference.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[]", .kind = Kind::Structure, .section = Section::Mfa,
     .order = 111, .catalogue = "account_recovery_setting.recovery_mechanisms",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Recovery mechanisms item"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "One recovery channel with its priority.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[].Priority",
     .kind = Kind::Integer, .section = Section::Mfa, .order = 112, .required = true,
     .limits = {.min = 1, .max = 2},
     .catalogue = "account_recovery_setting.recovery_mechanisms.priority",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms.Priority",
     .terraform = "account_recovery_setting.recovery_mechanism.priority",
     .example = "1",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Priority"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "1 is tried first, 2 is the fallback.")},
    {.path = "AccountRecoverySetting.RecoveryMechanisms[].Name", .kind = Kind::String,
     .section = Section::Mfa, .order = 113, .required = true, .values = values::kRecoveryNames,
     .catalogue = "account_recovery_setting.recovery_mechanisms.name",
     .cloudFormation = "AccountRecoverySetting.RecoveryMechanisms.Name",
     .terraform = "account_recovery_setting.recovery_mechanism.name",
     .example = "\"verified_email\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "verified_email, verified_phone_number, or admin_only on its own.")},
};

} // namespace pooldesigner::table
