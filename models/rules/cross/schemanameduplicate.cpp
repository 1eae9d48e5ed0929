// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <map>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSchemaNameDuplicateMembers[] = {"Schema[].Name"};

void checkSchemaNameDuplicate(const PoolView &pool, Report &report)
{
    std::map<std::string_view, SchemaEntry> first;
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.name.value_or("").empty())
            continue;
        const auto [earlier, isNew] = first.emplace(*entry.name, entry);
        if (isNew)
            continue;
        const Path earlierName = earlier->second.path.child("Name");
        auto found =
            report.add(entry.path.child("Name"),
                       message(QT_TRANSLATE_NOOP("Rules", "The attribute %1 is already listed at %2. Merge the two."),
                               {shownText(*entry.name), earlier->second.path.toString()}));
        found.related(earlierName);
        const std::string title = message(QT_TRANSLATE_NOOP("Rules", "Remove the later entry"));
        if (*entry.json == *earlier->second.json)
            found.fix(title, {removeItem(entry.path)});
        else
            found.choice(title, {removeItem(entry.path)});
    }
}

} // namespace

constexpr Rule schemaNameDuplicate{
    .id = "schema-name-duplicate",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Two attributes have the same name."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Names are unique, among custom and developer attributes together: “Duplicate custom "
                              "attribute names custom:x are not allowed in a user pool schema.” Merge the entries, or "
                              "rename one."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-name-duplicate; moto "
              "test_add_custom_attributes_existing_attribute",
    .members = kSchemaNameDuplicateMembers,
    .fixable = true,
    .check = checkSchemaNameDuplicate,
};

} // namespace pooldesigner::rules
