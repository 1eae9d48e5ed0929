// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kNumberBoundsOrderMembers[] = {"Schema[].NumberAttributeConstraints.MinValue",
                                                          "Schema[].NumberAttributeConstraints.MaxValue"};

void checkNumberBoundsOrder(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (attributeType(entry) == "Number" || attributeType(entry).empty())
            reportCrossedBounds(crossedBounds(entry, "NumberAttributeConstraints", "MinValue", "MaxValue"), report);
    }
}

} // namespace

constexpr Rule numberBoundsOrder{
    .id = "number-bounds-order",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The smallest value of an attribute is above its largest."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "The service says that the attribute “cannot have a max value smaller than it's min "
                                   "value”. Swap the two."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-number-min-max-order",
    .members = kNumberBoundsOrderMembers,
    .fixable = true,
    .check = checkNumberBoundsOrder,
};

} // namespace pooldesigner::rules
