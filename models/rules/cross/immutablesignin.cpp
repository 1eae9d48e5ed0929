// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableSigninMembers[] = {"AliasAttributes", "UsernameAttributes"};

void checkImmutableSignin(const PoolView &pool, Report &report)
{
    for (const ListField &list : {f::AliasAttributes, f::UsernameAttributes}) {
        const auto chosen = pool.strings(list);
        if (chosen.empty())
            continue;
        report.add(
            list.path(),
            message(QT_TRANSLATE_NOOP("Rules", "%1 (%2) can never be changed once the pool exists. Check it before "
                                               "creation."),
                    {list.text, listed(chosen)}));
        return;
    }
}

} // namespace

constexpr Rule immutableSignin{
    .id = "immutable-signin",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The kind of sign-in is fixed at creation."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "UpdateUserPool has neither AliasAttributes nor UsernameAttributes: “Unknown parameter "
                              "in input: \"AliasAttributes\", must be one of”. Another choice means another pool and "
                              "moving every user. Check it before the pool is made, and accept this finding."),
    .source = "API model of UpdateUserPool; Developer Guide, Updating user pool and app client configuration",
    .members = kImmutableSigninMembers,
    .check = checkImmutableSignin,
};

} // namespace pooldesigner::rules
