// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkSubListed(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.name == "sub")
            report
                .add(entry.path.child("Name"),
                     message(QT_TRANSLATE_NOOP("Rules", "sub is fixed and cannot be listed. Remove the entry.")))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the entry")), {removeItem(entry.path)});
    }
}

} // namespace

constexpr Rule subListed{
    .id = "sub-listed",
    .severity = Severity::Error,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The attribute sub is listed."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Every pool has sub: the service fills it in, and nothing about it can be chosen. "
                                   "Listed in Schema it is refused or becomes a custom attribute. Remove the entry."),
    .source = "https://github.com/awsdocs/aws-cloudformation-user-guide/issues/932",
    .members = members::kAttributeName,
    .check = checkSubListed,
};

} // namespace pooldesigner::rules
