// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkSesArnKind(const PoolView &pool, Report &report)
{
    const std::string_view text = pool.get(f::EmailConfiguration_SourceArn).value_or("");
    const auto arn = Arn::read(text);
    if (arn && !isSesIdentity(*arn))
        report.add(f::EmailConfiguration_SourceArn.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "SourceArn %1 is not an SES identity. Write "
                                                      "arn:aws:ses:region:account:identity/example.com."),
                           {shownText(text)}));
}

} // namespace

constexpr Rule sesArnKind{
    .id = "ses-arn-kind",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The source of e-mails is not an SES identity."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SourceArn names a verified identity of Amazon SES, "
                              "arn:aws:ses:<region>:<account>:identity/<address or domain>. Something else has been "
                              "answered with “Email arn does not belong to your account.” Copy the ARN from the list "
                              "of identities in SES."),
    .source = "https://github.com/aws/aws-cdk/issues/25115",
    .members = members::kSesIdentity,
    .check = checkSesArnKind,
};

} // namespace pooldesigner::rules
