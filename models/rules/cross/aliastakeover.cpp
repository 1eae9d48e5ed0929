// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kAliasTakeoverMembers[] = {"AliasAttributes"};

void checkAliasTakeover(const PoolView &pool, Report &report)
{
    std::vector<std::string_view> contacts;
    for (const std::string_view contact : {"email", "phone_number"}) {
        if (pool.listHas(f::AliasAttributes, contact))
            contacts.push_back(contact);
    }
    if (!contacts.empty() && isAbsent(pool, f::LambdaConfig_PreSignUp.path()))
        report
            .add(f::AliasAttributes.path(),
                 message(QT_TRANSLATE_NOOP("Rules", "The alias %1 moves to whoever verifies it last. Consider "
                                                    "UsernameAttributes, or check in a PreSignUp trigger."),
                         {listed(contacts)}))
            .related(f::LambdaConfig_PreSignUp.path());
}

} // namespace

constexpr Rule aliasTakeover{
    .id = "alias-takeover",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An alias moves to whoever verifies it last."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A second user who verifies the same address or number takes the alias over, unless the "
                              "application leaves ForceAliasCreation off and a PreSignUp trigger checks. With "
                              "UsernameAttributes the address belongs to one user. Prefer those where users sign in "
                              "by address."),
    .source = "https://github.com/anomalyco/guide/issues/83",
    .members = kAliasTakeoverMembers,
    .check = checkAliasTakeover,
};

} // namespace pooldesigner::rules
