// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kAliasUsernameExclusiveMembers[] = {"AliasAttributes", "UsernameAttributes"};

void offerToLeaveOut(const PoolView &pool, const ListField &list, Report::Entry &found)
{
    const Path path = list.path();
    const std::string title = message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {list.text});
    // Taking an empty list away changes nothing; otherwise only the user knows which kind of sign-in is meant.
    if (pool.hasContent(path))
        found.choice(title, {removeMember(path)});
    else
        found.fix(title, {removeMember(path)});
}

// With preferred_username among the aliases, preferred-username-with-email-login says the same more clearly.
void checkAliasUsernameExclusive(const PoolView &pool, Report &report)
{
    if (!pool.has(f::AliasAttributes) || !pool.has(f::UsernameAttributes) ||
        pool.listHas(f::AliasAttributes, "preferred_username"))
        return;
    auto found = report.add(
        f::AliasAttributes.path(),
        message(QT_TRANSLATE_NOOP("Rules", "AliasAttributes (%1) and UsernameAttributes (%2) exclude each other. "
                                           "Leave one of them out."),
                {listed(pool.strings(f::AliasAttributes)), listed(pool.strings(f::UsernameAttributes))}));
    found.related(f::UsernameAttributes.path());
    offerToLeaveOut(pool, f::AliasAttributes, found);
    offerToLeaveOut(pool, f::UsernameAttributes, found);
}

} // namespace

constexpr Rule aliasUsernameExclusive{
    .id = "alias-username-exclusive",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "Aliases and username attributes are both given."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A pool has either a username with aliases beside it, or contact attributes in place of "
                              "the username, and the choice cannot be changed later. The service answers “Only one of "
                              "the aliasAttributes or usernameAttributes can be set in a User pool.” An empty list "
                              "counts as given. Keep one of the two and leave the other out."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-alias-username-exclusive; Terraform "
              "ConflictsWith",
    .members = kAliasUsernameExclusiveMembers,
    .fixable = true,
    .check = checkAliasUsernameExclusive,
};

} // namespace pooldesigner::rules
