// SPDX-License-Identifier: MIT
#include "review/fleettotals.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace pooldesigner {

void FleetTotals::add(const PoolSummary &pool)
{
    ++m_pools;
    m_counts.add(pool.counts);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (pool.counts.of(severity) > 0) {
            ++m_atWorst[static_cast<std::size_t>(severity)];
            break;
        }
    }
    std::set<std::string_view> counted;
    for (const RuleCount &count : pool.rules) {
        const auto [entry, isNew] = m_rules.try_emplace(count.rule);
        RuleTotal &total = entry->second;
        if (isNew)
            total = {count.rule, count.severity, count.asksAccount, 0, 0};
        total.severity = std::min(total.severity, count.severity);
        total.asksAccount = total.asksAccount && count.asksAccount;
        total.findings += static_cast<std::size_t>(count.findings);
        total.pools += counted.insert(count.rule).second ? 1U : 0U;
    }
}

std::size_t FleetTotals::poolsAtWorst(Severity severity) const { return m_atWorst[static_cast<std::size_t>(severity)]; }

std::size_t FleetTotals::poolsWithout() const
{
    return m_pools - std::accumulate(std::begin(m_atWorst), std::end(m_atWorst), std::size_t{0});
}

std::vector<RuleTotal> FleetTotals::rules() const
{
    std::vector<RuleTotal> result;
    for (const auto &[id, total] : m_rules)
        result.push_back(total);
    std::ranges::sort(result, [](const RuleTotal &left, const RuleTotal &right) {
        return std::tuple(left.asksAccount, right.pools, left.severity, std::string_view(left.rule)) <
               std::tuple(right.asksAccount, left.pools, right.severity, std::string_view(right.rule));
    });
    return result;
}

} // namespace pooldesigner
