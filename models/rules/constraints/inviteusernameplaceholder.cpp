// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/messagetexts.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkInviteUsernamePlaceholder(const PoolView &pool, Report &report)
{
    reportMissingPlaceholder(pool, report, placeholder::kUsername);
}

} // namespace

constexpr Rule inviteUsernamePlaceholder{
    .id = "invite-username-placeholder",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An invitation does not say the user name."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The user name goes where the invitation says {username}. The API model does not show "
                              "this demand, but the service answers with a pattern failure at "
                              "adminCreateUserConfig.inviteMessageTemplate. Put {username} into the text."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-invite-message-username-placeholder, "
              "pf-cognito-invite-sms-message-placeholder",
    .members = members::kInviteTexts,
    .fixable = true,
    .check = checkInviteUsernamePlaceholder,
};

} // namespace pooldesigner::rules
