// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/likelyname.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomTypeMissingMembers[] = {"Schema[].AttributeDataType"};

void checkCustomTypeMissing(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (!isCustom(entry) || pool.hasPath(entry.path.child("AttributeDataType")))
            continue;
        const Path path = entry.path.child("AttributeDataType");
        auto found = report.add(
            path, message(QT_TRANSLATE_NOOP("Rules", "The custom attribute %1 has no AttributeDataType. Give it one, "
                                                     "such as String."),
                          {shownText(*entry.name)}));
        const std::string title = message(QT_TRANSLATE_NOOP("Rules", "Set AttributeDataType to String"));
        // A slip in a standard name must not be made permanent without asking.
        if (likelyStandardName(*entry.name).empty())
            found.fix(title, {setValue(path, "String")});
        else
            found.choice(title, {setValue(path, "String")});
    }
}

} // namespace

constexpr Rule customTypeMissing{
    .id = "custom-type-missing",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom attribute has no type."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "A name that is no standard attribute makes a custom one, which needs "
                                   "AttributeDataType: “Invalid AttributeDataType input, consider using the provided "
                                   "AttributeDataType enum.” A slip in a standard name, mail for email, ends here too. "
                                   "Correct the name, or give the type."),
    .source = "repo getmoto/moto, moto/cognitoidp/models.py; moto tests",
    .members = kCustomTypeMissingMembers,
    .fixable = true,
    .check = checkCustomTypeMissing,
};

} // namespace pooldesigner::rules
