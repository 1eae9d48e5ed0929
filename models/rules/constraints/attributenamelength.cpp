// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

// The model does not demand the name, but an attribute is nothing without it.
void checkAttributeNameLength(const PoolView &pool, Report &report)
{
    checkDuties(pool, report);
    for (const SchemaEntry &entry : pool.schema()) {
        const Json *name = findMember(*entry.json, "Name");
        if (name == nullptr || name->is_null())
            report
                .add(entry.path.child("Name"),
                     message(QT_TRANSLATE_NOOP("Rules", "The attribute has no Name. Give it one or remove the entry.")))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the entry")), {removeItem(entry.path)});
    }
}

} // namespace

constexpr Rule attributeNameLength{
    .id = "attribute-name-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute has no name or one longer than 20 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Names have 1 to 20 characters, without the custom: or dev: that the service puts "
                              "before them; “Member must have length less than or equal to 20” is its answer. The "
                              "standard attribute phone_number_verified has 21 and so cannot be listed at all. Choose "
                              "a shorter name."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-custom-name-length",
    .members = members::kAttributeName,
    .check = checkAttributeNameLength,
};

} // namespace pooldesigner::rules
