// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableCaseMembers[] = {"UsernameConfiguration.CaseSensitive"};

void checkImmutableCase(const PoolView &pool, Report &report)
{
    const BooleanField &field = f::UsernameConfiguration_CaseSensitive;
    if (const auto sensitive = pool.get(field))
        report.add(
            field.path(),
            message(*sensitive
                        ? QT_TRANSLATE_NOOP("Rules", "CaseSensitive true can never be changed once the pool exists: "
                                                     "Ann and ann stay two people. Check it before creation.")
                        : QT_TRANSLATE_NOOP("Rules", "CaseSensitive false can never be changed once the pool exists: "
                                                     "Ann and ann stay one person. Check it before creation.")));
}

} // namespace

constexpr Rule immutableCase{
    .id = "immutable-case",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Whether sign-in names have capitals is fixed at creation."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "UsernameConfiguration belongs to creation alone; UpdateUserPool does not have it. "
                                   "Check it before the pool is made, and accept this finding."),
    .source = "Developer Guide, Updating user pool and app client configuration",
    .members = kImmutableCaseMembers,
    .check = checkImmutableCase,
};

} // namespace pooldesigner::rules
