// SPDX-License-Identifier: MIT
#include "rules/namepatterns.h"
#include "rules/rulelist.h"
#include "rules/runsettings.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPoolNamePatternMembers[] = {"PoolName"};

void checkPoolNamePattern(const PoolView &pool, Report &report)
{
    const auto &pattern = report.settings().poolNames;
    const auto name = pool.get(f::PoolName);
    if (pattern && name && !name->empty() && !matches(*pattern, *name))
        report.add(
            f::PoolName.path(),
            message(QT_TRANSLATE_NOOP(
                        "Rules", "The profile wants names of pools to match %1; %2 does not. Choose another name."),
                    {shownPattern(*pattern), shownText(*name)}));
}

} // namespace

constexpr Rule poolNamePattern{
    .id = "pool-name-pattern",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The name of the pool is not as the profile wants names."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Names that follow a pattern tell the environment and the owner at a glance. The profile in use has a "
                 "regular expression that the whole name has to match. Without a profile this rule stays silent."),
    .source = "the profile in use",
    .members = kPoolNamePatternMembers,
    .check = checkPoolNamePattern,
};

} // namespace pooldesigner::rules
