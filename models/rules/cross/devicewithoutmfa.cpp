// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeviceWithoutMfaMembers[] = {"DeviceConfiguration.ChallengeRequiredOnNewDevice",
                                                         "MfaConfiguration"};

void checkDeviceWithoutMfa(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (!mfa.off() || pool.get(f::DeviceConfiguration_ChallengeRequiredOnNewDevice) != true)
        return;
    report
        .add(f::DeviceConfiguration_ChallengeRequiredOnNewDevice.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules",
                 "ChallengeRequiredOnNewDevice has no effect while MFA is off. Switch MFA on or leave it out.")))
        .related(mfa.modePath);
}

} // namespace

constexpr Rule deviceWithoutMfa{
    .id = "device-without-mfa",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Remembered devices have nothing to spare."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "ChallengeRequiredOnNewDevice lets a remembered device stand in for the MFA code. With "
                              "MFA off it has no effect. Switch MFA on, or leave it out."),
    .source = "API text of DeviceConfigurationType",
    .members = kDeviceWithoutMfaMembers,
    .check = checkDeviceWithoutMfa,
};

} // namespace pooldesigner::rules
