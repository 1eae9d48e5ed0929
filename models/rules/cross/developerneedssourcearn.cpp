// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeveloperNeedsSourceArnMembers[] = {"EmailConfiguration.SourceArn",
                                                                "EmailConfiguration.EmailSendingAccount"};

void checkDeveloperNeedsSourceArn(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    if (pool.string(account) != "DEVELOPER" || pool.has(f::EmailConfiguration_SourceArn))
        return;
    report
        .add(f::EmailConfiguration_SourceArn.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules", "EmailSendingAccount is DEVELOPER, but SourceArn is missing. Name the SES identity.")))
        .related(account)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use COGNITO_DEFAULT")),
                {setMember(pool, account, "COGNITO_DEFAULT")});
}

} // namespace

constexpr Rule developerNeedsSourceArn{
    .id = "developer-needs-source-arn",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "E-mails are to go through SES, but no identity is named."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With DEVELOPER the pool sends through your own Amazon SES and has to know from which "
                              "verified identity: “Source ARN is required to use DEVELOPER email sending owner”. Give "
                              "SourceArn, or use COGNITO_DEFAULT."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-email-developer-requires-sourcearn",
    .members = kDeveloperNeedsSourceArnMembers,
    .check = checkDeveloperNeedsSourceArn,
};

} // namespace pooldesigner::rules
