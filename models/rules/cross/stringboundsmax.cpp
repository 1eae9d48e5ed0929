// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStringBoundsMaxMembers[] = {"Schema[].StringAttributeConstraints.MinLength",
                                                        "Schema[].StringAttributeConstraints.MaxLength"};

void checkStringBoundsMax(const PoolView &pool, Report &report)
{
    constexpr std::int64_t longest = 2048;
    for (const SchemaEntry &entry : pool.schema()) {
        if (attributeType(entry) != "String" && !attributeType(entry).empty())
            continue;
        std::vector<Bound> tooLong;
        std::vector<Edit> edits; // for both bounds, lest the one stays above the other
        for (const std::string_view member : {"MinLength", "MaxLength"}) {
            const auto bound = boundOf(entry, "StringAttributeConstraints", member);
            if (!bound || bound->number.value_or(0) <= longest)
                continue;
            tooLong.push_back(*bound);
            edits.push_back(setValue(bound->path, std::to_string(longest)));
        }
        for (const Bound &bound : tooLong)
            report
                .add(bound.path, message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; at most 2048 is allowed. Lower it."),
                                         {bound.path.name(), quotedForPeople(bound.text)}))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Write 2048")), edits);
    }
}

} // namespace

constexpr Rule stringBoundsMax{
    .id = "string-bounds-max",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A length of an attribute is above 2048."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Values have up to 2048 characters, and so have their bounds: “String attributes cannot "
                              "have a length of more than 2048”. Write 2048 or less."),
    .source = "repo getmoto/moto, moto/cognitoidp/models.py; aws-cdk-lib user-pool-attr.js",
    .members = kStringBoundsMaxMembers,
    .fixable = true,
    .check = checkStringBoundsMax,
};

} // namespace pooldesigner::rules
