// SPDX-License-Identifier: MIT
#include "review/trend.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace pooldesigner {

namespace {

using RuleKey = std::pair<Severity, std::string>; // severest first
using RuleCounts = std::map<RuleKey, std::pair<int, int>>;

std::vector<RuleTurn> ruleTurns(const PoolSummary &before, const PoolSummary &after)
{
    RuleCounts counts;
    for (const RuleCount &count : before.rules) {
        if (!count.asksAccount)
            counts[{count.severity, count.rule}].first += count.findings;
    }
    for (const RuleCount &count : after.rules) {
        if (!count.asksAccount)
            counts[{count.severity, count.rule}].second += count.findings;
    }
    std::vector<RuleTurn> turns;
    for (const auto &[key, numbers] : counts) {
        if (numbers.first != numbers.second)
            turns.push_back({key.second, key.first, numbers.first, numbers.second});
    }
    return turns;
}

auto weightOf(const FindingCounts &counts) { return std::tuple(counts.errors, counts.warnings, counts.advice); }

PoolTurn turnOf(const PoolSummary &before, PoolSummary after)
{
    PoolTurn result{.before = before.counts, .rules = ruleTurns(before, after)};
    const auto old = weightOf(before.counts);
    const auto now = weightOf(after.counts);
    result.turn = now > old ? Turn::Worse : now < old ? Turn::Better : result.rules.empty() ? Turn::Same : Turn::Other;
    result.pool = std::move(after);
    return result;
}

// The pools that each rule speaks of, by place in the list of turns.
class RulePools {
public:
    void add(const PoolSummary &pool, std::size_t place, bool isNow)
    {
        for (const RuleCount &count : pool.rules) {
            if (count.asksAccount)
                continue;
            Entry &entry = m_rules.try_emplace(count.rule, Entry{.severity = count.severity}).first->second;
            entry.severity = std::min(entry.severity, count.severity);
            (isNow ? entry.now : entry.before).insert(place);
        }
    }

    std::vector<RuleTrend> trends() const
    {
        std::vector<RuleTrend> result;
        for (const auto &[rule, entry] : m_rules) {
            const auto onlyIn = [](const std::set<std::size_t> &one, const std::set<std::size_t> &other) {
                return static_cast<int>(std::ranges::count_if(one, [&](std::size_t p) { return !other.contains(p); }));
            };
            RuleTrend trend{rule,
                            entry.severity,
                            static_cast<int>(entry.before.size()),
                            static_cast<int>(entry.now.size()),
                            onlyIn(entry.now, entry.before),
                            onlyIn(entry.before, entry.now)};
            if (trend.appeared + trend.vanished > 0)
                result.push_back(std::move(trend));
        }
        std::ranges::stable_sort(result, [](const RuleTrend &left, const RuleTrend &right) {
            return std::tuple(-left.appeared - left.vanished, left.severity) <
                   std::tuple(-right.appeared - right.vanished, right.severity);
        });
        return result;
    }

private:
    struct Entry {
        Severity severity = Severity::Advice;
        std::set<std::size_t> before;
        std::set<std::size_t> now;
    };
    std::map<std::string, Entry> m_rules;
};

} // namespace

std::string_view turnName(Turn turn)
{
    constexpr std::array<std::string_view, kTurnCount> names{"new", "gone", "worse", "better", "other", "same"};
    return names[static_cast<std::size_t>(turn)];
}

FleetTrend compareFleets(std::vector<PoolSummary> before, std::vector<PoolSummary> after)
{
    FleetTrend trend;
    RulePools rules;
    // Last first, so that those of one identity are taken in their order.
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    for (std::size_t i = before.size(); i-- > 0;)
        places[before[i].identity()].push_back(i);

    std::vector<bool> matched(before.size());
    const auto add = [&](PoolTurn turn) {
        ++trend.turns[static_cast<std::size_t>(turn.turn)];
        trend.pools.push_back(std::move(turn));
    };
    for (PoolSummary &pool : after) {
        trend.after.add(pool.counts);
        rules.add(pool, trend.pools.size(), true);
        const auto same = places.find(pool.identity());
        if (same == places.end() || same->second.empty()) {
            add({.turn = Turn::New, .pool = std::move(pool)});
            continue;
        }
        const std::size_t old = same->second.back();
        same->second.pop_back();
        matched[old] = true;
        rules.add(before[old], trend.pools.size(), false);
        add(turnOf(before[old], std::move(pool)));
    }
    for (std::size_t i = 0; i < before.size(); ++i) {
        trend.before.add(before[i].counts);
        if (matched[i])
            continue;
        rules.add(before[i], trend.pools.size(), false);
        const FindingCounts counts = before[i].counts;
        add({.turn = Turn::Gone, .pool = std::move(before[i]), .before = counts});
    }
    trend.rules = rules.trends();
    return trend;
}

} // namespace pooldesigner
