// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeveloperOnlyMembers[] = {"Schema[].DeveloperOnlyAttribute"};

void checkDeveloperOnly(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const Path path = entry.path.child("DeveloperOnlyAttribute");
        if (isCustom(entry) && entry.developerOnly == true)
            report
                .add(path, message(QT_TRANSLATE_NOOP(
                                       "Rules",
                                       "The attribute %1 is for developers only, an old setting. Use write permissions "
                                       "of app clients."),
                                   {shownText(*entry.name)}))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Set it to false")), {setValue(path, false)});
    }
}

} // namespace

constexpr Rule developerOnly{
    .id = "developer-only",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute is for developers only."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "DeveloperOnlyAttribute is an old way to keep users from writing an attribute; its name "
                              "gets the prefix dev:. The write permissions of an app client do the same and can be "
                              "changed. Set it to false."),
    .source = "API text",
    .members = kDeveloperOnlyMembers,
    .check = checkDeveloperOnly,
};

} // namespace pooldesigner::rules
