// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOnIsLaterOnlyViaMfaCallMembers[] = {"MfaConfiguration"};

// Only where OFF is somebody's choice: that nothing is said at all is the matter of mfa-off.
void checkMfaOnIsLaterOnlyViaMfaCall(const PoolView &pool, Report &report)
{
    if (pool.get(f::MfaConfiguration) == "OFF" && mfaDesign(pool).off())
        report.add(f::MfaConfiguration.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "MfaConfiguration is OFF, and update-user-pool cannot turn it ON "
                                                      "later. Use set-user-pool-mfa-config for that.")));
}

} // namespace

constexpr Rule mfaOnIsLaterOnlyViaMfaCall{
    .id = "mfa-on-is-later-only-via-mfa-call",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "UpdateUserPool cannot switch MFA on later."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "Once the pool exists, update-user-pool with MfaConfiguration ON is refused: “Cannot turn MFA functionality "
        "ON, once the user pool has been created.” A pool made with OFF gets its MFA from set-user-pool-mfa-config, "
        "with all factors in that call. Design the factors now, or use that call later."),
    .source = "https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1176",
    .members = kMfaOnIsLaterOnlyViaMfaCallMembers,
    .check = checkMfaOnIsLaterOnlyViaMfaCall,
};

} // namespace pooldesigner::rules
