// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kListedAttributeImmutableMembers[] = {"Schema[].Mutable"};

void checkListedAttributeImmutable(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.isMutable || entry.name.value_or("").empty() || entry.name == "sub")
            continue;
        const Path path = entry.path.child("Mutable");
        if (pool.hasPath(path))
            continue;
        report
            .add(path,
                 message(QT_TRANSLATE_NOOP("Rules", "The attribute %1 does not say Mutable, which makes it immutable "
                                                    "for ever. Write Mutable true, or false if that is meant."),
                         {shownText(*entry.name)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Write Mutable true")), {setValue(path, true)});
    }
}

} // namespace

constexpr Rule listedAttributeImmutable{
    .id = "listed-attribute-immutable",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute is listed without Mutable and becomes immutable for ever."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An entry of Schema without Mutable makes the attribute immutable, also a standard one "
                              "that would be mutable if it were not listed at all. Name=email,Required=true freezes "
                              "every address, and federated users fail at their second sign-in: “user.email: "
                              "Attribute cannot be updated.” It cannot be undone. Write Mutable true, or false where "
                              "that is meant."),
    .source = "https://github.com/aws/aws-cdk/issues/8624 (deployed and described); "
              "https://github.com/aws-amplify/amplify-js/issues/3526",
    .members = kListedAttributeImmutableMembers,
    .fixable = true,
    .check = checkListedAttributeImmutable,
};

} // namespace pooldesigner::rules
