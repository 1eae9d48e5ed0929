// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kConstraintsWrongTypeMembers[] = {"Schema[].NumberAttributeConstraints",
                                                             "Schema[].StringAttributeConstraints"};

void checkConstraintsWrongType(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const std::string_view type = attributeType(entry);
        for (const std::string_view owner : {"String", "Number"}) {
            const bool isType = std::ranges::find(values::kDataTypes, type) != std::end(values::kDataTypes);
            if (!isType || type == owner)
                continue;
            const std::string block = std::string(owner) + "AttributeConstraints";
            const Path path = entry.path.child(block);
            if (!pool.hasContent(path))
                continue;
            report
                .add(path,
                     message(QT_TRANSLATE_NOOP("Rules", "%1 has no effect on an attribute of type %2. Remove it."),
                             {block, type}))
                .related(entry.path.child("AttributeDataType"))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {block}), {removeMember(path)});
        }
    }
}

} // namespace

constexpr Rule constraintsWrongType{
    .id = "constraints-wrong-type",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Constraints of an attribute belong to another type."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Lengths bound String attributes, values bound Number attributes, and the other types "
                              "have no bounds. Constraints of another type are ignored, so values are not held to "
                              "them. Remove them."),
    .source = "repo getmoto/moto, moto/cognitoidp/models.py",
    .members = kConstraintsWrongTypeMembers,
    .fixable = true,
    .check = checkConstraintsWrongType,
};

} // namespace pooldesigner::rules
