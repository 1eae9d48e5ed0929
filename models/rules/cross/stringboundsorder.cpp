// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStringBoundsOrderMembers[] = {"Schema[].StringAttributeConstraints.MinLength",
                                                          "Schema[].StringAttributeConstraints.MaxLength"};

void checkStringBoundsOrder(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (attributeType(entry) == "String" || attributeType(entry).empty())
            reportCrossedBounds(crossedBounds(entry, "StringAttributeConstraints", "MinLength", "MaxLength"), report);
    }
}

} // namespace

constexpr Rule stringBoundsOrder{
    .id = "string-bounds-order",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The smallest length of an attribute is above its largest."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service says that the attribute “cannot have a max length shorter than it's min "
                              "length”. Swap the two."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-attr-length-order",
    .members = kStringBoundsOrderMembers,
    .fixable = true,
    .check = checkStringBoundsOrder,
};

} // namespace pooldesigner::rules
