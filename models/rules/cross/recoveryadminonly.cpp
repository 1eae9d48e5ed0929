// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRecoveryAdminOnlyMembers[] = {"AccountRecoverySetting.RecoveryMechanisms"};

void checkRecoveryAdminOnly(const PoolView &pool, Report &report)
{
    const auto mechanisms = recoveryMechanisms(pool);
    const auto admin = std::ranges::find(mechanisms, "admin_only", &RecoveryMechanism::name);
    const auto isOther = [](const RecoveryMechanism &mechanism) {
        return !mechanism.name.empty() && mechanism.name != "admin_only";
    };
    const auto other = std::ranges::find_if(mechanisms, isOther);
    if (admin == mechanisms.end() || other == mechanisms.end())
        return;
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    report
        .add(list, message(QT_TRANSLATE_NOOP("Rules", "admin_only stands beside %1. Keep it alone or remove it."),
                           {shownText(other->name)}))
        .related(admin->path)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Keep admin_only alone")),
                {setValue(list, Json::array({{{"Priority", 1}, {"Name", "admin_only"}}}))})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"admin_only"}), {removeItem(admin->path)});
}

} // namespace

constexpr Rule recoveryAdminOnly{
    .id = "recovery-admin-only",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Recovery by administrators is combined with another mechanism."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "admin_only means that nobody recovers an account alone, so nothing can stand beside "
                              "it: “Account Recovery Setting cannot use admin_only setting with any other recovery "
                              "mechanisms.” Keep it alone, or remove it."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-recovery-admin-only-alone",
    .members = kRecoveryAdminOnlyMembers,
    .check = checkRecoveryAdminOnly,
};

} // namespace pooldesigner::rules
