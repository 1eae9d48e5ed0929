// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule poolNameLength{
    .id = "pool-name-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool name is longer than 128 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service answers “Member must have length less than or equal to 128”. Shorten the "
                              "name; details belong into tags."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kPoolName,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
