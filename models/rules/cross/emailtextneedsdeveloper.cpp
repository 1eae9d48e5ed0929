// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <span>

namespace pooldesigner::rules {

namespace {

void checkEmailTextNeedsDeveloper(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    const auto texts = placesOf(pool, members::kPoolEmailTexts);
    if (!builtIn || texts.empty())
        return;
    auto found =
        report.add(texts.front().path(),
                   message(QT_TRANSLATE_NOOP(
                               "Rules", "%1 is for the built-in mailer, although the API reference asks for DEVELOPER "
                                        "with texts of your own. It works; send yourself a mail to check."),
                           {memberName(texts.front())}));
    for (const Place &text : std::span(texts).subspan(1))
        found.related(text.path());
    found.related(account);
}

} // namespace

constexpr Rule emailTextNeedsDeveloper{
    .id = "email-text-needs-developer",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "E-mail texts are given for the built-in mailer."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The API reference says that texts of your own need EmailSendingAccount DEVELOPER. The service does "
                 "not insist on it: pools with texts and the built-in mailer are made and send them. So nothing has to "
                 "change; send yourself a mail to see the text, or set up SES."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js; "
              "https://github.com/hashicorp/terraform-provider-aws/pull/40734 test log",
    .members = members::kPoolEmailTexts,
    .check = checkEmailTextNeedsDeveloper,
};

} // namespace pooldesigner::rules
