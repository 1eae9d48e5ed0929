// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkVerifiedFlagsListed(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.name == "email_verified" || entry.name == "phone_number_verified")
            report
                .add(entry.path.child("Name"),
                     message(QT_TRANSLATE_NOOP("Rules", "%1 is kept by the service and should not be listed. Remove "
                                                        "the entry."),
                             {*entry.name}))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the entry")), {removeItem(entry.path)});
    }
}

} // namespace

constexpr Rule verifiedFlagsListed{
    .id = "verified-flags-listed",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A flag that the service keeps is listed as an attribute."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "email_verified and phone_number_verified say whether something was verified; the "
                              "service sets them. To list one changes nothing that helps, and phone_number_verified "
                              "is too long to be listed at all. Remove the entry."),
    .source = "standard attribute list",
    .members = members::kAttributeName,
    .check = checkVerifiedFlagsListed,
};

} // namespace pooldesigner::rules
