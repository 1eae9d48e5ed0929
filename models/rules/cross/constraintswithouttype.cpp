// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kConstraintsWithoutTypeMembers[] = {"Schema[].AttributeDataType"};

// Custom attributes need a type anyway, says custom-type-missing.
void checkConstraintsWithoutType(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const StandardAttribute *standard = standardAttribute(entry);
        if (standard == nullptr || entry.dataType)
            continue;
        const Path type = entry.path.child("AttributeDataType");
        if (!isAbsent(pool, type))
            continue;
        const Path block = entry.path.child(std::string(standard->dataType) + "AttributeConstraints");
        if (!pool.hasContent(block))
            continue;
        report
            .add(type,
                 message(QT_TRANSLATE_NOOP(
                             "Rules", "%1 has constraints but no AttributeDataType, so they may be ignored. Write %2."),
                         {standard->name, standard->dataType}))
            .related(block)
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {standard->dataType}),
                 {setValue(type, standard->dataType)});
    }
}

} // namespace

constexpr Rule constraintsWithoutType{
    .id = "constraints-without-type",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute has constraints but no type."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Constraints of an entry without AttributeDataType may be ignored. Write the type that "
                              "the attribute has."),
    .source = "repo getmoto/moto, moto/cognitoidp/models.py (marked there as a quirk)",
    .members = kConstraintsWithoutTypeMembers,
    .fixable = true,
    .check = checkConstraintsWithoutType,
};

} // namespace pooldesigner::rules
