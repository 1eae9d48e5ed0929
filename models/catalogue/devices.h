// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// Whether the pool remembers the devices people sign in from. Giving the block at all switches this on, even with
// both answers no, and applications must then confirm devices.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kDevices[] = {
    {.path = "DeviceConfiguration", .kind = Kind::Structure, .section = Section::Devices, .order = 59,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "devices are not remembered"), .cliOption = "--device-configuration",
     .catalogue = "device_configuration", .cloudFormation = "DeviceConfiguration", .terraform = "device_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Remembered devices"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Leave the whole block out to keep this off: with it, devices are tracked whatever the two answers are.")},
    {.path = "DeviceConfiguration.ChallengeRequiredOnNewDevice", .kind = Kind::Boolean, .section = Section::Devices,
     .order = 60, .catalogue = "device_configuration.challenge_required_on_new_device",
     .cloudFormation = "DeviceConfiguration.ChallengeRequiredOnNewDevice",
     .terraform = "device_configuration.challenge_required_on_new_device", .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Second factor only on new devices"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes lets a remembered device stand in for the second factor, so that the code is asked for on new devices "
        "only.")},
    {.path = "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt", .kind = Kind::Boolean, .section = Section::Devices,
     .order = 61, .catalogue = "device_configuration.device_only_remembered_on_user_prompt",
     .cloudFormation = "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt",
     .terraform = "device_configuration.device_only_remembered_on_user_prompt", .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Ask before remembering"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes remembers a device only if the person agrees; no remembers every one.")},
};
// clang-format on

} // namespace pooldesigner::table
