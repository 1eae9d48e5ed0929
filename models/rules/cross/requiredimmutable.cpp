// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRequiredImmutableMembers[] = {"Schema[].Mutable", "Schema[].Required"};

// Mutable left out is the matter of listed-attribute-immutable, a required custom attribute that of custom-required.
void checkRequiredImmutable(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const StandardAttribute *standard = standardAttribute(entry);
        if (standard == nullptr || standard->name == "sub" || entry.required != true || entry.isMutable != false)
            continue;
        const Path path = entry.path.child("Mutable");
        report
            .add(path,
                 message(QT_TRANSLATE_NOOP(
                             "Rules", "%1 is required and not mutable: a wrong value can never be corrected. Write "
                                      "Mutable true."),
                         {standard->name}))
            .related(entry.path.child("Required"))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Write Mutable true")), {setValue(path, true)});
    }
}

} // namespace

constexpr Rule requiredImmutable{
    .id = "required-immutable",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A required attribute can never be changed."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A value that sign-up demands and that nobody can correct stays wrong for ever. Invited "
                              "users whose value was set by the administrator cannot even finish their first sign-in: "
                              "“Cannot modify an already provided” and the attribute. Write Mutable true."),
    .source = "https://github.com/aws-amplify/amplify-js/issues/10491",
    .members = kRequiredImmutableMembers,
    .fixable = true,
    .check = checkRequiredImmutable,
};

} // namespace pooldesigner::rules
