// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kDevices[] = {
    {.path = "DeviceConfiguration", .kind = Kind::Structure, .section = Section::Devices, .order = 59,
     .cliOption = "--device-configuration", .catalogue = "device_configuration",
     .cloudFormation = "DeviceConfiguration", .terraform = "device_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Device configuration"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Remembered devices; giving either flag, even false, switches device tracking on.")},
    {.path = "DeviceConfiguration.ChallengeRequiredOnNewDevice", .kind = Kind::Boolean,
     .section = Section::Devices, .order = 60,
     .catalogue = "device_configuration.challenge_required_on_new_device",
     .cloudFormation = "DeviceConfiguration.ChallengeRequiredOnNewDevice",
     .terraform = "device_configuration.challenge_required_on_new_device",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Challenge required on new device"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "A remembered device may stand in for the MFA code.")},
    {.path = "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt",
     .kind = Kind::Boolean, .section = Section::Devices, .order = 61,
     .catalogue = "device_configuration.device_only_remembered_on_user_prompt",
     .cloudFormation = "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt",
     .terraform = "device_configuration.device_only_remembered_on_user_prompt",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Device only remembered on user prompt"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Devices are remembered only when the user agrees.")},
};

} // namespace pooldesigner::table
