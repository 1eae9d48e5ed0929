// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomAuthTrioMembers[] = {
    "LambdaConfig.DefineAuthChallenge", "LambdaConfig.CreateAuthChallenge", "LambdaConfig.VerifyAuthChallengeResponse"};

void checkCustomAuthTrio(const PoolView &pool, Report &report)
{
    std::vector<Path> given;
    std::vector<Path> missing;
    for (const StringField &trigger : {f::LambdaConfig_DefineAuthChallenge, f::LambdaConfig_CreateAuthChallenge,
                                       f::LambdaConfig_VerifyAuthChallengeResponse})
        (pool.has(trigger) ? given : missing).push_back(trigger.path());
    if (given.empty() || missing.empty())
        return;
    std::vector<std::string_view> names;
    for (const Path &path : missing)
        names.push_back(path.name());
    auto found =
        report.add(missing.front(),
                   message(QT_TRANSLATE_NOOP("Rules", "Custom sign-in needs three triggers; %1 is missing. Add it."),
                           {listed(names)}));
    for (const Path &path : given)
        found.related(path);
}

} // namespace

constexpr Rule customAuthTrio{
    .id = "custom-auth-trio",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Custom sign-in lacks one of its three triggers."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A custom challenge takes three functions: one defines the next step, one creates the "
                              "challenge, one verifies the answer. With only some of them the flow breaks off at run "
                              "time. Add the missing ones."),
    .source = "API text of LambdaConfigType",
    .members = kCustomAuthTrioMembers,
    .check = checkCustomAuthTrio,
};

} // namespace pooldesigner::rules
