// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkImmutableName(const PoolView &pool, Report &report)
{
    const auto name = pool.get(f::PoolName);
    if (name && !name->empty() && pool.targetGeneration() != Generation::Latest)
        report.add(
            f::PoolName.path(),
            message(QT_TRANSLATE_NOOP(
                        "Rules", "update-user-pool of the chosen CLI has no PoolName, so %1 stays. Choose it well."),
                    {shownText(*name)}));
}

} // namespace

constexpr Rule immutableName{
    .id = "immutable-name",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "This CLI cannot rename the pool later."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "The newest API lets UpdateUserPool change PoolName. The CLI that the design is "
                                   "meant for does not know that member in update-user-pool, and older guides call the "
                                   "name fixed. Choose a name that stays right, or use a newer CLI for the change."),
    .source = "API models of CLI 2.9.19 and of 2026 compared",
    .members = members::kPoolName,
    .check = checkImmutableName,
};

} // namespace pooldesigner::rules
