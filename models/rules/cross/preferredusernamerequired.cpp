// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPreferredUsernameRequiredMembers[] = {"AliasAttributes", "Schema[].Required"};

void checkPreferredUsernameRequired(const PoolView &pool, Report &report)
{
    const auto alias = itemPath(pool, f::AliasAttributes, "preferred_username");
    if (!alias)
        return;
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.name != "preferred_username" || entry.required != true)
            continue;
        const Path required = entry.path.child("Required");
        report
            .add(*alias, message(QT_TRANSLATE_NOOP(
                             "Rules", "preferred_username is an alias and a required attribute: sign-up demands "
                                      "it and refuses it. Do not require it.")))
            .related(required)
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Set Required to false")), {setValue(required, false)});
    }
}

} // namespace

constexpr Rule preferredUsernameRequired{
    .id = "preferred-username-required",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "preferred_username is an alias and required, so nobody can register."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Sign-up demands a required attribute, but refuses preferred_username while the account "
                              "is unconfirmed: “Preferred username cannot be provided for unconfirmed account, since "
                              "user pool is configured for preferred username alias.” Creation succeeds, and then "
                              "every registration fails; the schema cannot be changed any more. Do not require it."),
    .source = "https://github.com/aws-amplify/amplify-js/issues/1669; "
              "https://github.com/aws-amplify/amplify-js/issues/13724",
    .members = kPreferredUsernameRequiredMembers,
    .fixable = true,
    .check = checkPreferredUsernameRequired,
};

} // namespace pooldesigner::rules
