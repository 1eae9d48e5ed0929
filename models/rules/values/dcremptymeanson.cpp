// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDcrEmptyMeansOnMembers[] = {"DcrConfiguration.EnableStatus"};

void checkDcrEmptyMeansOn(const PoolView &pool, Report &report)
{
    const Path status = f::DcrConfiguration_EnableStatus.path();
    if (!pool.has(f::DcrConfiguration) || !isAbsent(pool, status))
        return;
    report
        .add(status, message(QT_TRANSLATE_NOOP(
                         "Rules", "DcrConfiguration does not say EnableStatus, which means Enabled. Write Enabled or "
                                  "Disabled.")))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Write Disabled")), {setMember(pool, status, "Disabled")})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Write Enabled")), {setMember(pool, status, "Enabled")});
}

} // namespace

constexpr Rule dcrEmptyMeansOn{
    .id = "dcr-empty-means-on",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Client registration is switched on by leaving its switch out."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "A DcrConfiguration without EnableStatus means Enabled: applications may register "
                                   "clients of their own. Write Enabled or Disabled."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of DcrConfigurationType",
    .members = kDcrEmptyMeansOnMembers,
    .check = checkDcrEmptyMeansOn,
};

} // namespace pooldesigner::rules
