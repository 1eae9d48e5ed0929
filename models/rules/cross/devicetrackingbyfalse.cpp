// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeviceTrackingByFalseMembers[] = {"DeviceConfiguration"};

void checkDeviceTrackingByFalse(const PoolView &pool, Report &report)
{
    const auto challenge = pool.get(f::DeviceConfiguration_ChallengeRequiredOnNewDevice);
    const auto prompt = pool.get(f::DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt);
    const bool someFalse = challenge == false || prompt == false;
    if (!someFalse || challenge == true || prompt == true)
        return;
    const Path path = f::DeviceConfiguration.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP(
                       "Rules", "DeviceConfiguration says false and yet switches device tracking on. Remove it to keep "
                                "tracking off.")))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"DeviceConfiguration"}), {removeMember(path)});
}

} // namespace

constexpr Rule deviceTrackingByFalse{
    .id = "device-tracking-by-false",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Device tracking is switched on by saying false."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "DeviceConfiguration switches tracking on by being there, even when both flags are "
                              "false, and applications that do not confirm devices then see trouble at sign-in. Leave "
                              "the member out to keep tracking off."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of DeviceConfigurationType",
    .members = kDeviceTrackingByFalseMembers,
    .fixable = true,
    .check = checkDeviceTrackingByFalse,
};

} // namespace pooldesigner::rules
