// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPasswordFirstFactorMembers[] = {"Policies.SignInPolicy.AllowedFirstAuthFactors"};

void checkPasswordFirstFactor(const PoolView &pool, Report &report)
{
    const auto &factors = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    const auto given = pool.strings(factors);
    if (given.empty() || pool.listHas(factors, "PASSWORD"))
        return;
    const Path path = factors.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP("Rules", "AllowedFirstAuthFactors has %1 but not PASSWORD. Add it."),
                           {listed(given)}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Add PASSWORD")),
             {{.op = Edit::Op::InsertItem, .path = path.item(0), .value = "PASSWORD"}});
}

} // namespace

constexpr Rule passwordFirstFactor{
    .id = "password-first-factor",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The first factors lack PASSWORD."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Passwords always stay one way to sign in: “Password should be configured as one of the "
                              "allowed first auth factors.” Add PASSWORD to the list."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-signin-policy-password-required",
    .members = kPasswordFirstFactorMembers,
    .fixable = true,
    .check = checkPasswordFirstFactor,
};

} // namespace pooldesigner::rules
