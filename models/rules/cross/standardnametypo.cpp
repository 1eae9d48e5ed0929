// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/likelyname.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStandardNameTypoMembers[] = {"Schema[].Name"};

void checkStandardNameTypo(const PoolView &pool, Report &report)
{
    const auto &attributes = pool.schema();
    for (const SchemaEntry &entry : attributes) {
        const std::string_view likely = likelyStandardName(entry.name.value_or(""));
        if (likely.empty() || entry.developerOnly == true)
            continue;
        const Path path = entry.path.child("Name");
        auto found = report.add(
            path,
            message(QT_TRANSLATE_NOOP("Rules", "The attribute %1 becomes custom:%2, not the standard attribute %3. "
                                               "Write %3 if that is meant."),
                    {shownText(*entry.name), quotedForPeople(*entry.name), likely}));
        if (std::ranges::none_of(attributes, [&](const SchemaEntry &other) { return other.name == likely; }))
            found.choice(message(QT_TRANSLATE_NOOP("Rules", "Rename it to %1"), {likely}), {setValue(path, likely)});
    }
}

} // namespace

constexpr Rule standardNameTypo{
    .id = "standard-name-typo",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom attribute has nearly the name of a standard one."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Names are case-sensitive and have to match exactly: Email, phoneNumber or firstname "
                              "make custom attributes custom:Email and so on, for good, and the standard ones stay "
                              "empty. Use the standard name, unless the likeness is meant."),
    .source = "standard attribute list; https://github.com/boto/boto3/issues/2317",
    .members = kStandardNameTypoMembers,
    .check = checkStandardNameTypo,
};

} // namespace pooldesigner::rules
