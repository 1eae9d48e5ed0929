// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableRequiredMembers[] = {"Schema"};

void checkImmutableRequired(const PoolView &pool, Report &report)
{
    std::vector<std::string_view> names;
    for (const SchemaEntry &entry : pool.schema()) {
        if (standardAttribute(entry) != nullptr)
            names.push_back(*entry.name);
    }
    if (!names.empty())
        report.add(f::Schema.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "Required and Mutable of %1 can never be changed once the pool "
                                                      "exists. Check them before creation."),
                           {listed(names)}));
}

} // namespace

constexpr Rule immutableRequired{
    .id = "immutable-required",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "What the schema says of standard attributes is fixed at creation."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Required and Mutable of a standard attribute never change: “Existing schema attributes "
                              "cannot be modified or deleted.” An attribute that is required too early cannot be made "
                              "optional. Check the list before the pool is made, and accept this finding."),
    .source = "Developer Guide, Updating user pool and app client configuration; "
              "https://github.com/aws-amplify/amplify-android/issues/2570",
    .members = kImmutableRequiredMembers,
    .check = checkImmutableRequired,
};

} // namespace pooldesigner::rules
