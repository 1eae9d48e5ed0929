// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule emailBodyLength{
    .id = "email-body-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail body is shorter than 6 or longer than 20000 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Bodies have 6 to 20000 characters, HTML and inline images included. Shorten the body, "
                              "for instance by linking images instead of embedding them, or leave the member out to "
                              "get the standard text."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kEmailBodies,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
