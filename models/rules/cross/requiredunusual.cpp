// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRequiredUnusualMembers[] = {"Schema[].Required"};

void checkRequiredUnusual(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const bool useless = entry.name == "updated_at" || (entry.name == "phone_number" && !mfaDesign(pool).sms);
        if (entry.required == true && useless)
            report
                .add(entry.path.child("Required"),
                     message(QT_TRANSLATE_NOOP("Rules", "%1 is required, but this pool has no use for it. Do "
                                                        "not require it."),
                             {*entry.name}))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Set Required to false")),
                        {setValue(entry.path.child("Required"), false)});
    }
}

} // namespace

constexpr Rule requiredUnusual{
    .id = "required-unusual",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A required attribute cannot be filled in."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "updated_at is kept by applications, not by users, and a phone number that is required "
                              "but never gets a code is just a form field. Sign-up fails without them, and it cannot "
                              "be changed later. Require only what sign-up asks for."),
    .source = "attribute semantics",
    .members = kRequiredUnusualMembers,
    .check = checkRequiredUnusual,
};

} // namespace pooldesigner::rules
