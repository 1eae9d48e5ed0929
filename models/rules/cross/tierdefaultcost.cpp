// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierDefaultCostMembers[] = {"UserPoolTier"};

void checkTierDefaultCost(const PoolView &pool, Report &report)
{
    const Path plan = f::UserPoolTier.path();
    if (!isAbsent(pool, plan) || pool.targetGeneration() != Generation::Latest)
        return;
    report
        .add(plan, message(QT_TRANSLATE_NOOP(
                       "Rules", "UserPoolTier is not set and means ESSENTIALS, which costs more than LITE. Say which "
                                "plan is meant.")))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Write ESSENTIALS, the default")),
             {setMember(pool, plan, "ESSENTIALS")})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use %1"), {"LITE"}), {setMember(pool, plan, "LITE")});
}

} // namespace

constexpr Rule tierDefaultCost{
    .id = "tier-default-cost",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The plan of the pool is left to the default."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Without UserPoolTier a new pool is in ESSENTIALS, which costs more for each active "
                                   "user than LITE. Pools from before the plans are in LITE, so one that is made again "
                                   "changes its plan and price. Say which plan is meant."),
    .source = "https://github.com/aws/aws-cdk/pull/32367",
    .members = kTierDefaultCostMembers,
    .fixable = true,
    .check = checkTierDefaultCost,
};

} // namespace pooldesigner::rules
