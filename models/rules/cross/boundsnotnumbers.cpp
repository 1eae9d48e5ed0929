// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kBoundsNotNumbersMembers[] = {
    "Schema[].StringAttributeConstraints.MinLength", "Schema[].StringAttributeConstraints.MaxLength",
    "Schema[].NumberAttributeConstraints.MinValue", "Schema[].NumberAttributeConstraints.MaxValue"};

void reportBound(const std::optional<Bound> &bound, Severity negative, Report &report)
{
    if (!bound || bound->number.value_or(-1) >= 0)
        return;
    report
        .add(bound->path,
             message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; a whole number of at least 0 is needed. Write digits only."),
                     {bound->path.name(), shownText(bound->text)}))
        .severity(bound->number ? negative : Severity::Error);
}

void checkBoundsNotNumbers(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        for (const std::string_view member : {"MinLength", "MaxLength"})
            reportBound(boundOf(entry, "StringAttributeConstraints", member), Severity::Error, report);
        for (const std::string_view member : {"MinValue", "MaxValue"})
            reportBound(boundOf(entry, "NumberAttributeConstraints", member), Severity::Warning, report);
    }
}

} // namespace

constexpr Rule boundsNotNumbers{
    .id = "bounds-not-numbers",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A bound of an attribute is not a whole number."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Bounds are whole numbers of at least 0, written as text: “Invalid "
                              "StringAttributeConstraints for schema attribute” and the name is the answer to 1.5, -1 "
                              "or words. Empty text counts as absent. A negative bound of a Number is only a warning, "
                              "since nobody has measured it. Write digits only."),
    .source = "repo getmoto/moto, moto/cognitoidp/models.py",
    .members = kBoundsNotNumbersMembers,
    .check = checkBoundsNotNumbers,
};

} // namespace pooldesigner::rules
