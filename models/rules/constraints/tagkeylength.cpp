// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule tagKeyLength{
    .id = "tag-key-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A tag key is empty or too long, or a tag value is too long."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Keys have 1 to 128 characters, values up to 256. The service refuses the whole request "
                              "when one tag breaks this. Shorten the tag."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kTags,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
