// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kInviteUnusedMembers[] = {"AdminCreateUserConfig.AllowAdminCreateUserOnly",
                                                     "AdminCreateUserConfig.InviteMessageTemplate"};

void checkInviteUnused(const PoolView &pool, Report &report)
{
    const Path closed = f::AdminCreateUserConfig_AllowAdminCreateUserOnly.path();
    if (!hasMembers(pool, f::AdminCreateUserConfig_InviteMessageTemplate.path()) || !isAbsent(pool, closed))
        return;
    report
        .add(closed,
             message(QT_TRANSLATE_NOOP(
                 "Rules", "There are invitation texts, but sign-up is open. Set AllowAdminCreateUserOnly to true if "
                          "that was meant, or to false.")))
        .related(f::AdminCreateUserConfig_InviteMessageTemplate.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Close sign-up")), {setMember(pool, closed, true)})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Say that it is open")), {setMember(pool, closed, false)});
}

} // namespace

constexpr Rule inviteUnused{
    .id = "invite-unused",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Invitations are written, but everybody may sign up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Invitations go to users whom an administrator creates. Where sign-up is open they are "
                              "seldom needed; mostly AllowAdminCreateUserOnly was meant to be true."),
    .source = "member semantics",
    .members = kInviteUnusedMembers,
    .check = checkInviteUnused,
};

} // namespace pooldesigner::rules
