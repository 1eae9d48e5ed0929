// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableCustomMembers[] = {"Schema"};

void checkImmutableCustom(const PoolView &pool, Report &report)
{
    std::vector<std::string_view> names;
    for (const SchemaEntry &entry : pool.schema()) {
        if (isCustom(entry))
            names.push_back(*entry.name);
    }
    if (!names.empty())
        report.add(
            f::Schema.path(),
            message(QT_TRANSLATE_NOOP("Rules", "Custom attributes (%1) can never be changed or removed once the pool "
                                               "exists. Check names and types before creation."),
                    {listed(names)}));
}

} // namespace

constexpr Rule immutableCustom{
    .id = "immutable-custom",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Custom attributes stay for ever."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A custom attribute can be added later (25 in a call, 50 in all, none of them "
                              "required), but never changed, renamed or removed, and its place among the 50 is gone. "
                              "Check names and types before the pool is made, and accept this finding."),
    .source = "Developer Guide, Updating user pool and app client configuration",
    .members = kImmutableCustomMembers,
    .check = checkImmutableCustom,
};

} // namespace pooldesigner::rules
