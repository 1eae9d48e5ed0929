// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/messagetexts.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkInviteCodePlaceholder(const PoolView &pool, Report &report)
{
    reportMissingPlaceholder(pool, report, placeholder::kCode);
}

} // namespace

constexpr Rule inviteCodePlaceholder{
    .id = "invite-code-placeholder",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An invitation has no place for the temporary password."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The temporary password goes where the invitation says {####}. Newer API texts allow "
                              "leaving it out when users are created without a password, but the aws CLI of Debian 12 "
                              "and a measurement of 2026 still insist: the service answers with a pattern failure at "
                              "adminCreateUserConfig.inviteMessageTemplate. Put {####} into the text."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-invite-message-username-placeholder; npm "
              "@aws-sdk/client-cognito-identity-provider 3.1169.0, typings of AdminCreateUserConfigType",
    .members = members::kInviteTexts,
    .fixable = true,
    .check = checkInviteCodePlaceholder,
};

} // namespace pooldesigner::rules
