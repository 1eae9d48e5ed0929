// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPreferredUsernameWithEmailLoginMembers[] = {"AliasAttributes", "UsernameAttributes"};

void checkPreferredUsernameWithEmailLogin(const PoolView &pool, Report &report)
{
    const auto alias = itemPath(pool, f::AliasAttributes, "preferred_username");
    if (!alias || !pool.has(f::UsernameAttributes))
        return;
    const Path usernames = f::UsernameAttributes.path();
    auto edits =
        appendTexts(pool, f::AliasAttributes.path(), textsMissingFrom(pool, f::AliasAttributes, f::UsernameAttributes));
    edits.push_back(removeMember(usernames));
    report
        .add(*alias,
             message(QT_TRANSLATE_NOOP(
                         "Rules", "preferred_username works only as an alias, and UsernameAttributes (%1) excludes "
                                  "aliases. Use aliases for all of them."),
                     {listed(pool.strings(f::UsernameAttributes))}))
        .related(usernames)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Make them aliases")), std::move(edits))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove AliasAttributes")),
                {removeMember(f::AliasAttributes.path())});
}

} // namespace

constexpr Rule preferredUsernameWithEmailLogin{
    .id = "preferred-username-with-email-login",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "preferred_username is wanted beside sign-in by address."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "preferred_username exists only as an alias, and aliases exclude UsernameAttributes: "
                              "“Only one of the aliasAttributes or usernameAttributes can be set in a User pool.” "
                              "Make the e-mail address or phone number an alias as well, or do without "
                              "preferred_username."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js: username signIn must be enabled if "
              "preferredUsername is enabled",
    .members = kPreferredUsernameWithEmailLoginMembers,
    .check = checkPreferredUsernameWithEmailLogin,
};

} // namespace pooldesigner::rules
