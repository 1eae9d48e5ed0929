// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSesSandboxMembers[] = {"EmailConfiguration.EmailSendingAccount",
                                                   "EmailConfiguration.SourceArn"};

void checkSesSandbox(const PoolView &pool, Report &report)
{
    if (pool.get(f::EmailConfiguration_EmailSendingAccount) != "DEVELOPER")
        return;
    const auto identity = Arn::read(pool.get(f::EmailConfiguration_SourceArn).value_or(""));
    const std::string region =
        identity && isSesIdentity(*identity) ? regionOption(identity->region) : regionOption(pool);
    report
        .add(f::EmailConfiguration_EmailSendingAccount.path(),
             message(QT_TRANSLATE_NOOP("Rules",
                                       "Run aws sesv2 get-account --query ProductionAccessEnabled%1 to see whether SES "
                                       "has left its sandbox; in it, only verified addresses get mail."),
                     {region}))
        .related(f::EmailConfiguration_SourceArn.path());
}

} // namespace

constexpr Rule sesSandbox{
    .id = "ses-sandbox",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "SES may still be in its sandbox."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "A new account's SES delivers only to addresses that were verified there; other users never get their "
                 "code. Whether that is so cannot be seen in the design: ask aws sesv2 get-account --query "
                 "ProductionAccessEnabled, and request production access where it says false."),
    .source = "https://github.com/anomalyco/guide/issues/133",
    .members = kSesSandboxMembers,
    .asksAccount = true,
    .check = checkSesSandbox,
};

} // namespace pooldesigner::rules
