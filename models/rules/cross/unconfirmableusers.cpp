// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUnconfirmableUsersMembers[] = {"AutoVerifiedAttributes", "LambdaConfig.PreSignUp",
                                                           "AdminCreateUserConfig.AllowAdminCreateUserOnly"};

void checkUnconfirmableUsers(const PoolView &pool, Report &report)
{
    const BooleanField &closed = f::AdminCreateUserConfig_AllowAdminCreateUserOnly;
    const bool open = isAbsent(pool, closed.path()) || pool.get(closed) == false;
    if (!open || !isUnset(pool, f::AutoVerifiedAttributes) || pool.has(f::LambdaConfig_PreSignUp))
        return;
    const Path path = f::AutoVerifiedAttributes.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP(
                       "Rules", "Users can sign up, but nothing is verified and no PreSignUp trigger confirms them, so "
                                "they cannot sign in. Verify email, or close sign-up.")))
        .related(f::LambdaConfig_PreSignUp.path())
        .related(closed.path())
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Add email to AutoVerifiedAttributes")),
             appendTexts(pool, path, {"email"}))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Close sign-up")), {setMember(pool, closed.path(), true)});
}

} // namespace

constexpr Rule unconfirmableUsers{
    .id = "unconfirmable-users",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Nobody and nothing confirms users who sign up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Anybody may sign up, nothing is verified, and no PreSignUp trigger confirms users: "
                              "they stay UNCONFIRMED and cannot sign in until an administrator confirms each of them. "
                              "Verify e-mail addresses, confirm users in a trigger, or close sign-up."),
    .source = "sign-up semantics",
    .members = kUnconfirmableUsersMembers,
    .fixable = true,
    .check = checkUnconfirmableUsers,
};

} // namespace pooldesigner::rules
