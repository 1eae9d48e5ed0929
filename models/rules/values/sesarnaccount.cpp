// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkSesArnAccount(const PoolView &pool, Report &report)
{
    const PoolPlace account = accountOfPool(pool);
    const auto arn = Arn::read(pool.get(f::EmailConfiguration_SourceArn).value_or(""));
    if (!account.known() || !arn || !isSesIdentity(*arn) || arn->account == account.value)
        return;
    auto found = report.add(
        f::EmailConfiguration_SourceArn.path(),
        message(account.from ? QT_TRANSLATE_NOOP("Rules", "SourceArn is an identity of account %1, but %3 is of "
                                                          "account %2. Both have to be of the account of the pool.")
                             : QT_TRANSLATE_NOOP("Rules", "SourceArn is an identity of account %1, the pool is made in "
                                                          "account %2. Use an identity of that account."),
                {arn->account, quotedForPeople(account.value), sourceName(account)}));
    relateSource(found, account);
}

} // namespace

constexpr Rule sesArnAccount{
    .id = "ses-arn-account",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The SES identity belongs to another account."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The identity has to be of the account in which the pool is made: “Email arn does not belong to your "
                 "account.” Verify the address or domain in SES of that account. Where the design names no target "
                 "account, the account of most roles for SMS and of the SES identity counts."),
    .source = "https://github.com/aws/aws-cdk/issues/25115",
    .members = members::kSesIdentity,
    .check = checkSesArnAccount,
};

} // namespace pooldesigner::rules
