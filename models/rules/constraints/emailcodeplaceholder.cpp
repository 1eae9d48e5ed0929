// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/messagetexts.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkEmailCodePlaceholder(const PoolView &pool, Report &report)
{
    reportMissingPlaceholder(pool, report, placeholder::kCode);
}

} // namespace

constexpr Rule emailCodePlaceholder{
    .id = "email-code-placeholder",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail that has to carry a code has no place for it."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The code goes where the body says {####}, exactly so. Without it the service refuses "
                              "the text: “Member must satisfy regular expression pattern”. Put {####} into the body."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-verification-code-placeholder, "
              "pf-cognito-email-verification-message-placeholder",
    .members = members::kEmailCodeBodies,
    .fixable = true,
    .check = checkEmailCodePlaceholder,
};

} // namespace pooldesigner::rules
