// SPDX-License-Identifier: MIT
#include "review/poolsummary.h"

#include "config/poolview.h"
#include "config/timestamp.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string orEmpty(std::optional<std::string_view> text) { return std::string(text.value_or(std::string_view{})); }

// A member that only the service sets: kept under origin.
Path original(std::string_view member) { return Path(Operation::DescribeUserPool).child(member); }

void count(const Diagnostic &finding, std::vector<RuleCount> &rules)
{
    const auto same = [&](const RuleCount &entry) {
        return entry.rule == finding.rule && entry.severity == finding.severity;
    };
    const auto known = std::ranges::find_if(rules, same);
    if (known != rules.end())
        ++known->findings;
    else
        rules.push_back({finding.rule, finding.severity, finding.onlyAsks(), 1});
}

} // namespace

std::string PoolSummary::identity() const
{
    if (!arn.empty())
        return arn;
    if (!id.empty())
        return id;
    if (!name.empty())
        return account + ':' + region + ':' + name;
    return place.empty() ? file : file + ':' + place;
}

PoolSummary summarize(const PoolConfig &design, std::span<const Diagnostic> findings, std::string file,
                      std::string place)
{
    const PoolView pool(design);
    PoolSummary summary;
    summary.file = std::move(file);
    summary.place = std::move(place);
    summary.name = orEmpty(pool.get(f::PoolName));
    summary.id = orEmpty(pool.string(original("Id")));
    summary.arn = orEmpty(pool.string(original("Arn")));
    summary.region = pool.targetRegion();
    summary.account = pool.targetAccount();
    summary.users = pool.integer(original("EstimatedNumberOfUsers"));
    summary.tier = orEmpty(pool.get(f::UserPoolTier));
    summary.mfa = orEmpty(pool.get(f::MfaConfiguration));
    summary.deletionProtection = orEmpty(pool.get(f::DeletionProtection));
    summary.created = timestampOf(pool.find(original("CreationDate")));
    summary.changed = timestampOf(pool.find(original("LastModifiedDate")));
    summary.counts = countFindings(findings);
    for (const Diagnostic &finding : findings) {
        if (!finding.accepted)
            count(finding, summary.rules);
    }
    return summary;
}

} // namespace pooldesigner
