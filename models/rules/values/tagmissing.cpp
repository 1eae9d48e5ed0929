// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/runsettings.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTagMissingMembers[] = {"UserPoolTags"};

void checkTagMissing(const PoolView &pool, Report &report)
{
    const Path tags = f::UserPoolTags.path();
    if (report.settings().requiredTags.empty() || (!isAbsent(pool, tags) && !pool.find(tags)->is_object()))
        return;
    for (const std::string &key : report.settings().requiredTags) {
        if (!pool.hasPath(tags.child(key)))
            report.add(tags.child(key),
                       message(QT_TRANSLATE_NOOP("Rules", "The tag %1 is missing, which the profile asks for. Add it."),
                               {shownText(key)}));
    }
}

} // namespace

constexpr Rule tagMissing{
    .id = "tag-missing",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "A tag that the profile asks for is missing."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "Tags say whom a pool belongs to and who pays for it; many companies find what nobody tagged only on the bill. "
        "The profile in use lists the keys that every pool has to carry. Without a profile this rule stays silent."),
    .source = "the profile in use",
    .members = kTagMissingMembers,
    .check = checkTagMissing,
};

} // namespace pooldesigner::rules
