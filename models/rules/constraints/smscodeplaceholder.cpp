// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/messagetexts.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkSmsCodePlaceholder(const PoolView &pool, Report &report)
{
    reportMissingPlaceholder(pool, report, placeholder::kCode);
}

} // namespace

constexpr Rule smsCodePlaceholder{
    .id = "sms-code-placeholder",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An SMS that has to carry a code has no place for it."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The code goes where the text says {####}, exactly so. Without it the service refuses "
                              "the text with the pattern “.*\\{####\\}.*”. Put {####} into the text."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-verification-sms-placeholder, "
              "pf-cognito-sms-verification-message-placeholder, pf-cognito-sms-authentication-message-placeholder",
    .members = members::kSmsCodeTexts,
    .fixable = true,
    .check = checkSmsCodePlaceholder,
};

} // namespace pooldesigner::rules
