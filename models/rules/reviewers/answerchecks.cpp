// SPDX-License-Identifier: MIT
#include "rules/reviewers/answerchecks.h"

#include "config/answers.h"
#include "config/jsontext.h"
#include "rules/reviewers/reviewers.h"

#include <algorithm>

namespace pooldesigner::reviewer {

namespace {

std::string_view asker(const Report &report)
{
    const std::string_view id = report.rule().id;
    return findReviewer(id.substr(0, id.find(':')))->title;
}

std::string shownAt(const PoolView &pool, const Path &path)
{
    const Json *value = pool.find(path);
    return value == nullptr ? message(QT_TRANSLATE_NOOP("Rules", "absent")) : quotedForPeople(plainText(*value));
}

void demand(const PoolView &pool, const Path &path, const Json &wanted, Report &report)
{
    const Json *value = pool.find(path);
    if (value != nullptr && *value == wanted)
        return;
    report.add(path, message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; %3 asks for %4."),
                             {path.name(), shownAt(pool, path), asker(report), plainText(wanted)}));
}

void demandOfClients(const PoolView &pool, std::string_view member, const Json &wanted, Report &report)
{
    for (const Answer &client : answersTo(AnsweredCall::DescribeUserPoolClient, pool.config()))
        demand(pool, client.path.child(member), wanted, report);
}

// The risk configuration of the pool as a whole, not of one client.
std::optional<Answer> riskOfPool(const PoolView &pool)
{
    const std::vector<Answer> answers = answersTo(AnsweredCall::DescribeRiskConfiguration, pool.config());
    const auto found = std::ranges::find_if(
        answers, [&](const Answer &answer) { return !pool.hasPath(answer.path.child("ClientId")); });
    return found == answers.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void checkClientHidesUsers(const PoolView &pool, Report &report)
{
    demandOfClients(pool, "PreventUserExistenceErrors", "ENABLED", report);
}

void checkClientRevokesTokens(const PoolView &pool, Report &report)
{
    demandOfClients(pool, "EnableTokenRevocation", true, report);
}

void checkLeakedPasswordsBlocked(const PoolView &pool, Report &report)
{
    const auto risk = riskOfPool(pool);
    if (!risk)
        return;
    demand(pool, f::UserPoolAddOns_AdvancedSecurityMode.path(), "ENFORCED", report);
    const Path leaked = risk->path.child("CompromisedCredentialsRiskConfiguration");
    const Path filter = leaked.child("EventFilter");
    const Json *events = pool.find(filter);
    if (events == nullptr || !events->is_array() || std::ranges::find(*events, Json("SIGN_IN")) == events->end())
        report.add(filter, message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; %3 asks for %4."),
                                   {filter.name(), shownAt(pool, filter), asker(report), "SIGN_IN"}));
    demand(pool, leaked.child("Actions").child("EventAction"), "BLOCK", report);
}

void checkRiskySignInsBlocked(const PoolView &pool, Report &report)
{
    const auto risk = riskOfPool(pool);
    if (!risk)
        return;
    demand(pool, f::UserPoolAddOns_AdvancedSecurityMode.path(), "ENFORCED", report);
    const Path actions = risk->path.child("AccountTakeoverRiskConfiguration").child("Actions");
    for (const char *level : {"LowAction", "MediumAction", "HighAction"})
        demand(pool, actions.child(level).child("EventAction"), "BLOCK", report);
}

void checkWebAcl(const PoolView &pool, Report &report)
{
    const Path place = answersPath(AnsweredCall::GetWebAclForResource);
    if (pool.hasPath(place) && answersTo(AnsweredCall::GetWebAclForResource, pool.config()).empty())
        report.add(place, message(QT_TRANSLATE_NOOP("Rules", "No web ACL stands before the pool; %1 asks for one."),
                                  {asker(report)}));
}

} // namespace pooldesigner::reviewer
