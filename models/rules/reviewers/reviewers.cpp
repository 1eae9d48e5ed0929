// SPDX-License-Identifier: MIT
#include "rules/reviewers/reviewers.h"

#include "config/answers.h"
#include "config/jsonmember.h"
#include "rules/places.h"
#include "rules/reviewers/remedies.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr const Reviewer *kReviewers[] = {
    &reviewer::prowler, &reviewer::securityHub, &reviewer::awsConfig, &reviewer::cdkNag,
    &reviewer::cfnNag,  &reviewer::guard,       &reviewer::kics,      &reviewer::cloudSploit,
    &reviewer::cnspec,  &reviewer::powerpipe,   &reviewer::codeGuru,
};

const ReviewerCheck &checkOf(const Reviewer &reviewer, const Rule &rule)
{
    return *std::ranges::find(reviewer.checks, rule.id, &ReviewerCheck::id);
}

std::string shownMember(const PoolView &pool, const Path &path, std::string_view member)
{
    const Json *value = pool.find(path);
    if (value == nullptr)
        return message(QT_TRANSLATE_NOOP("Rules", "absent"));
    return shownValue({.spec = memberSpec(member), .value = value, .key = {}});
}

// The answers to the call that the check names are kept with the design; of a risk configuration the pool's own is
// meant, which is that of no client.
bool isAnswered(const UndecidedCheck &check, const PoolConfig &design)
{
    const auto call = std::ranges::find(answeredCalls(), check.call, &AnsweredCallSpec::command);
    if (call == answeredCalls().end())
        return false;
    return std::ranges::any_of(answersTo(call->call, design), [&](const Answer &answer) {
        return call->call != AnsweredCall::DescribeRiskConfiguration ||
               findMember(*answer.content, "ClientId") == nullptr;
    });
}

bool isDecided(const Reviewer &reviewer, const UndecidedCheck &check, const PoolConfig &design)
{
    const auto stands = [&](const Rule &rule) { return rule.id.substr(reviewer.name.size() + 1) == check.id; };
    return std::ranges::any_of(reviewer.answered, stands) && isAnswered(check, design);
}

} // namespace

std::span<const Reviewer *const> reviewers() { return kReviewers; }

const Reviewer *findReviewer(std::string_view name)
{
    const auto *found = std::ranges::find(kReviewers, name, &Reviewer::name);
    return found == std::end(kReviewers) ? nullptr : *found;
}

std::span<const Rule *const> reviewerRules()
{
    static const std::vector<const Rule *> every = [] {
        std::vector<const Rule *> all;
        for (const Reviewer *reviewer : kReviewers) {
            for (const auto &rules : {reviewer->rules, reviewer->answered}) {
                for (const Rule &rule : rules)
                    all.push_back(&rule);
            }
        }
        return all;
    }();
    return every;
}

std::vector<UndecidedCheck> undecidedFor(const Reviewer &reviewer, std::span<const PoolConfig *const> designs)
{
    std::vector<UndecidedCheck> result;
    for (const UndecidedCheck &check : reviewer.undecided) {
        const auto decides = [&](const PoolConfig *design) { return isDecided(reviewer, check, *design); };
        if (designs.empty() || !std::ranges::all_of(designs, decides))
            result.push_back(check);
    }
    return result;
}

std::vector<std::string_view> passedBy(Subject subject, const PoolView &pool)
{
    std::vector<std::string_view> passing;
    for (const Reviewer *reviewer : kReviewers) {
        const auto concerns = [&](const ReviewerCheck &check) { return check.subject == subject; };
        const auto fails = [&](const ReviewerCheck &check) { return concerns(check) && !check.failing(pool).empty(); };
        if (std::ranges::any_of(reviewer->checks, concerns) && std::ranges::none_of(reviewer->checks, fails))
            passing.push_back(reviewer->title);
    }
    return passing;
}

void runReviewerCheck(const PoolView &pool, Report &report)
{
    const std::string_view id = report.rule().id;
    const Reviewer *reviewer = findReviewer(id.substr(0, id.find(':')));
    const ReviewerCheck &check = checkOf(*reviewer, report.rule());
    const std::string_view member = check.failing(pool);
    const auto path = Path::parse(member);
    if (member.empty() || !path)
        return;
    const std::string shown = shownMember(pool, *path, member);
    const std::string demand = message(check.demand);
    const std::vector<std::string_view> passing = passedBy(check.subject, pool);
    const std::string text = passing.empty()
                                 ? message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; %3 asks for %4."),
                                           {path->name(), shown, reviewer->title, demand})
                                 : message(QT_TRANSLATE_NOOP("Rules", "%1 is %2; %3 asks for %4. No fault to: %5."),
                                           {path->name(), shown, reviewer->title, demand, listed(passing)});
    Report::Entry finding = report.add(*path, text);
    offerRemedies(check, pool, member, finding);
}

} // namespace pooldesigner
