// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "rules/namepatterns.h"
#include "rules/rulelist.h"
#include "rules/runsettings.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kAttributeNamePatternMembers[] = {"Schema[].Name"};

void checkAttributeNamePattern(const PoolView &pool, Report &report)
{
    const auto &pattern = report.settings().attributeNames;
    if (!pattern)
        return;
    for (const SchemaEntry &entry : pool.schema()) {
        if (!entry.name)
            continue;
        const std::string_view name = bareName(*entry.name);
        if (!name.empty() && findStandardAttribute(*entry.name) == nullptr && !matches(*pattern, name))
            report.add(
                entry.path.child("Name"),
                message(
                    QT_TRANSLATE_NOOP(
                        "Rules",
                        "The profile wants names of custom attributes to match %1; %2 does not. Choose another name."),
                    {shownPattern(*pattern), shownText(name)}));
    }
}

} // namespace

constexpr Rule attributeNamePattern{
    .id = "attribute-name-pattern",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The name of a custom attribute is not as the profile wants names."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The name of an attribute stays for the life of the pool, so it pays to agree on a pattern before. "
                 "The profile in use has a regular expression that the whole name of every custom attribute has to "
                 "match, without custom: and dev:. Without a profile this rule stays silent."),
    .source = "the profile in use",
    .members = kAttributeNamePatternMembers,
    .check = checkAttributeNamePattern,
};

} // namespace pooldesigner::rules
