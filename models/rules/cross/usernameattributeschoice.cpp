// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUsernameAttributesChoiceMembers[] = {"UsernameAttributes", "AliasAttributes"};

// Both together are the matter of alias-username-exclusive.
void checkUsernameAttributesChoice(const PoolView &pool, Report &report)
{
    const auto names = pool.strings(f::UsernameAttributes);
    const auto aliases = pool.strings(f::AliasAttributes);
    if (!names.empty() && aliases.empty())
        report.add(f::UsernameAttributes.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "Users sign in by %1, and the username becomes a UUID equal to "
                                                      "sub. Have the application keep sub, not the address."),
                           {listed(names)}));
    else if (!aliases.empty() && names.empty())
        report.add(
            f::AliasAttributes.path(),
            message(QT_TRANSLATE_NOOP("Rules", "Beside %1 every user has a username, chosen once and for good; it may "
                                               "not look like an alias. Have the application make one up."),
                    {listed(aliases)}));
}

} // namespace

constexpr Rule usernameAttributesChoice{
    .id = "username-attributes-choice",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "What users sign in with decides what a username is."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With UsernameAttributes the service makes up the username, a UUID equal to sub, and the "
                              "address can change. With AliasAttributes somebody picks a username for good, and it may "
                              "not look like an address: “Username cannot be of email format, since user pool is "
                              "configured for email alias.” Make sure that the application expects that."),
    .source = "https://github.com/floci-io/floci/pull/1849; https://github.com/aws-amplify/amplify-cli/issues/8159",
    .members = kUsernameAttributesChoiceMembers,
    .check = checkUsernameAttributesChoice,
};

} // namespace pooldesigner::rules
