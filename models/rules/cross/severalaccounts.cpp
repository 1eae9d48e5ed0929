// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr auto kSeveralAccountsMembers = members::joined(members::kLambdaArns, members::kKmsKeys);

void checkSeveralAccounts(const PoolView &pool, Report &report)
{
    std::vector<LiveArn> arns = distinctArns(pool, members::kLambdaArns, isLambdaFunction);
    for (LiveArn &key : distinctArns(pool, members::kKmsKeys, isKmsKey))
        arns.push_back(std::move(key));
    const auto frequency = [&](const LiveArn &arn) {
        return std::ranges::count(arns, arn.arn.account, [](const LiveArn &other) { return other.arn.account; });
    };
    const auto most = std::ranges::max_element(arns, {}, frequency);
    const std::string_view target = pool.targetAccount();
    if (most == arns.end())
        return;
    const std::string_view home = target.empty() ? most->arn.account : target;
    for (const LiveArn &arn : arns) {
        if (!arn.arn.hasAccount() || arn.arn.account == home)
            continue;
        report
            .add(arn.path,
                 message(target.empty()
                             ? QT_TRANSLATE_NOOP(
                                   "Rules", "%1 belongs to account %2, %3 and others to %4. Check that this is meant.")
                             : QT_TRANSLATE_NOOP("Rules",
                                                 "%1 belongs to account %2, the pool to %4. Check that this is meant."),
                         {arn.path.name(), arn.arn.account, most->path.name(), quotedForPeople(home)}))
            .related(most->path);
    }
}

} // namespace

constexpr Rule severalAccounts{
    .id = "several-accounts",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Triggers or keys belong to another account than the rest."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Cognito may call a function and use a key of another account, as long as the policies there let it, "
                 "and somebody there keeps them alive. More often such an ARN was copied from the export of another "
                 "stage. Roles and SES identities of another account are refused and have rules of their own. Where "
                 "the design names no target account, the account of most functions and keys counts."),
    .source = "exports in the wild",
    .members = kSeveralAccountsMembers,
    .check = checkSeveralAccounts,
};

} // namespace pooldesigner::rules
