// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule textLength{
    .id = "text-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A text is shorter or longer than the service takes."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Lengths count characters, not bytes. Too short is refused by the aws CLI (“Invalid "
                              "length for parameter”), too long by the service (“Member must have length less than or "
                              "equal to” and the limit). Shorten the text, fill it in, or leave the member out."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
