// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule attributeNameCharset{
    .id = "attribute-name-charset",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute name has blanks or invisible characters."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Names are made of letters, digits, punctuation and symbols; white space, control and "
                 "format characters fail with the pattern “[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+”. Write words "
                 "with _ between them."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kAttributeName,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
