// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkSnsRoleAccount(const PoolView &pool, Report &report)
{
    const PoolPlace account = accountOfPool(pool);
    for (const Place &place : placesOf(pool, members::kSnsRoles)) {
        const auto arn = Arn::read(place.text().value_or(""));
        if (!account.known() || !arn || !isIamRole(*arn) || arn->account == account.value)
            continue;
        auto found = report.add(
            place.path(),
            message(
                account.from
                    ? QT_TRANSLATE_NOOP("Rules", "%1 is a role of account %2, but %4 is of account %3. Both have to be "
                                                 "of the account of the pool.")
                    : QT_TRANSLATE_NOOP(
                          "Rules",
                          "%1 is a role of account %2, the pool is made in account %3. Use a role of that account."),
                {memberName(place), arn->account, quotedForPeople(account.value), sourceName(account)}));
        relateSource(found, account);
    }
}

} // namespace

constexpr Rule snsRoleAccount{
    .id = "sns-role-account",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The role for SMS belongs to another account."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Cognito assumes the role on behalf of the account of the pool and answers “Cross-account pass role "
                 "is not allowed.” for any other. Use a role of the account in which the pool is made. Where the "
                 "design names no target account, the account of most roles for SMS and of the SES identity counts."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-sms-caller-arn-account",
    .members = members::kSnsRoles,
    .check = checkSnsRoleAccount,
};

} // namespace pooldesigner::rules
