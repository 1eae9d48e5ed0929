// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSelfSignupOpenMembers[] = {"AdminCreateUserConfig.AllowAdminCreateUserOnly",
                                                       "AutoVerifiedAttributes", "LambdaConfig.PreSignUp"};

void checkSelfSignupOpen(const PoolView &pool, Report &report)
{
    const Path closed = f::AdminCreateUserConfig_AllowAdminCreateUserOnly.path();
    const bool open = isAbsent(pool, closed) || pool.boolean(closed) == false;
    if (!open || !isUnset(pool, f::AutoVerifiedAttributes) || pool.has(f::LambdaConfig_PreSignUp))
        return;
    report
        .add(closed,
             message(QT_TRANSLATE_NOOP("Rules", "AllowAdminCreateUserOnly is not true: anybody can sign up, unverified "
                                                "and unchecked. Set it to true for an internal pool.")))
        .related(f::AutoVerifiedAttributes.path())
        .related(f::LambdaConfig_PreSignUp.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Close sign-up")), {setMember(pool, closed, true)});
}

} // namespace

constexpr Rule selfSignupOpen{
    .id = "self-signup-open",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Anybody can sign up, and nothing looks at them."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Unless AllowAdminCreateUserOnly is true, everybody who knows the id of an app client can make users, "
                 "and each of them counts. Here neither a verified address nor a PreSignUp trigger stands in the way. "
                 "Set it to true for pools of people you know; otherwise verify addresses or check in PreSignUp."),
    .source = "security practice",
    .members = kSelfSignupOpenMembers,
    .check = checkSelfSignupOpen,
};

} // namespace pooldesigner::rules
