// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule regionCodeLength{
    .id = "region-code-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A region code is shorter than 5 or longer than 32 characters."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "A region is written as its code, such as eu-west-1; the service takes 5 to 32 "
                                   "characters. Write the full code, or leave the member out to use the region of the "
                                   "pool."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kRegions,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
