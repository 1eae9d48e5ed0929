// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkPoolNameDuplicate(const PoolView &pool, Report &report)
{
    const auto name = pool.get(f::PoolName);
    if (name && !name->empty())
        report.add(f::PoolName.path(),
                   message(QT_TRANSLATE_NOOP("Rules",
                                             "Run aws cognito-idp list-user-pools --max-results 60%2 to see whether a "
                                             "pool is called %1 already; nothing keeps a second one from that name."),
                           {shownText(*name), regionOption(pool)}));
}

} // namespace

constexpr Rule poolNameDuplicate{
    .id = "pool-name-duplicate",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Another pool may have the same name."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Pools are told apart by their ids alone: names need not be unique, and nothing warns. Running an "
                 "exported command a second time makes a second pool. The design cannot tell which pools the account "
                 "has: list them with aws cognito-idp list-user-pools --max-results 60 before you create the pool."),
    .source = "API behaviour: the pool is identified by Id only",
    .members = members::kPoolName,
    .asksAccount = true,
    .check = checkPoolNameDuplicate,
};

} // namespace pooldesigner::rules
