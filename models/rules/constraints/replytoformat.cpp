// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule replyToFormat{
    .id = "reply-to-format",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The reply address is not an address."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The service asks for something before and after one @, without blanks, and answers "
                 "with the pattern “[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+”. A "
                 "display name is not possible here. Write a plain address such as support@example.com."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-email-reply-to-format",
    .members = members::kReplyTo,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
