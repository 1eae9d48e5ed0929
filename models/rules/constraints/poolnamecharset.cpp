// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule poolNameCharset{
    .id = "pool-name-charset",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool name has characters that the service does not take."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A pool name may have ASCII letters, digits, blanks and _ + = , . @ -, and nothing "
                              "else: accents, !, &, /, brackets, colons and quotes fail with “Member must satisfy "
                              "regular expression pattern: [\\w\\s+=,.@-]+”. Replace the characters that are named."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kPoolName,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
