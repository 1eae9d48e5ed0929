// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDefaultAccountWithSourceArnMembers[] = {"EmailConfiguration.EmailSendingAccount",
                                                                    "EmailConfiguration.SourceArn"};

void checkDefaultAccountWithSourceArn(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    if (!builtIn || pool.get(f::EmailConfiguration_SourceArn).value_or("").empty())
        return;
    report
        .add(account, message(QT_TRANSLATE_NOOP(
                          "Rules", "SourceArn names an SES identity, but EmailSendingAccount is COGNITO_DEFAULT. Set "
                                   "DEVELOPER, unless the identity has a policy for Cognito.")))
        .related(f::EmailConfiguration_SourceArn.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use DEVELOPER")), {setMember(pool, account, "DEVELOPER")});
}

} // namespace

constexpr Rule defaultAccountWithSourceArn{
    .id = "default-account-with-source-arn",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An SES identity is given, but the built-in mailer sends."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "COGNITO_DEFAULT with SourceArn sends from your address through the mailer of Cognito. "
                              "That works only when a policy of the identity lets Cognito send; otherwise creation "
                              "fails with “Cognito is not allowed to use your email identity”. Mostly DEVELOPER was "
                              "meant."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-email-cognito-default-with-sourcearn; "
              "reference page of CreateUserPool (documents the use of FROM)",
    .members = kDefaultAccountWithSourceArnMembers,
    .check = checkDefaultAccountWithSourceArn,
};

} // namespace pooldesigner::rules
