// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolsummary.h"

#include <map>

namespace pooldesigner {

// What one rule found in a fleet.
struct RuleTotal {
    std::string rule;
    Severity severity = Severity::Error; // the severest of its findings
    bool asksAccount = false;            // all of its findings only ask
    std::size_t findings = 0;
    std::size_t pools = 0; // with at least one of them
    bool operator==(const RuleTotal &) const = default;
};

// Sums over the pools of a fleet; what charts and the ends of reports are made of. Takes the memory of its rules,
// however many pools there are.
class FleetTotals {
public:
    void add(const PoolSummary &pool);

    std::size_t pools() const { return m_pools; }
    const FindingCounts &counts() const { return m_counts; }
    // Pools whose severest finding is of that severity, and pools with none at all (questions aside).
    std::size_t poolsAtWorst(Severity severity) const;
    std::size_t poolsWithout() const;

    // Those that only ask the account last, then by pools, severity and name.
    std::vector<RuleTotal> rules() const;

private:
    std::size_t m_pools = 0;
    std::size_t m_atWorst[3] = {};
    FindingCounts m_counts;
    std::map<std::string, RuleTotal, std::less<>> m_rules;
};

} // namespace pooldesigner
