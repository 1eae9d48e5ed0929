// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule smsTextLength{
    .id = "sms-text-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An SMS text is shorter than 6 or longer than 140 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service takes 6 to 140 characters and answers “Member must have length less than "
                              "or equal to 140” beyond that. The placeholder {####} alone is 6 characters. Shorten "
                              "the text, or leave the member out to get the standard text."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kSmsTexts,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
