// SPDX-License-Identifier: MIT
#include "rules/validator.h"

#include "rules/acceptance.h"
#include "rules/ordering.h"
#include "rules/profile.h"

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

// Where several speak of one finding, the first counts.
void markAccepted(std::vector<Diagnostic> &diagnostics, const PoolConfig &config)
{
    const Json *list = config.find(acceptedList());
    if (list == nullptr || !list->is_array())
        return;
    std::map<std::pair<std::string, Path>, Acceptance> accepted;
    for (const Json &entry : *list) {
        if (auto acceptance = readAcceptance(entry))
            accepted.emplace(std::pair(acceptance->rule, acceptance->path), *acceptance);
    }
    for (Diagnostic &diagnostic : diagnostics) {
        const auto found = accepted.find({diagnostic.rule, diagnostic.path});
        if (found == accepted.end() || !found->second.holdsFor(config.find(diagnostic.path)))
            continue;
        diagnostic.accepted = true;
        diagnostic.acceptedReason = found->second.reason;
    }
}

void setSeverities(std::vector<Diagnostic> &diagnostics, const Profile &profile)
{
    if (profile.severities.empty())
        return;
    for (Diagnostic &diagnostic : diagnostics) {
        if (const auto chosen = profile.severities.find(diagnostic.rule); chosen != profile.severities.end())
            diagnostic.severity = chosen->second;
    }
}

} // namespace

Validator::Validator(const Profile &profile) : m_rules(profile.rules), m_profile(&profile) {}

std::vector<Diagnostic> Validator::validate(const PoolConfig &config) const
{
    static const RunSettings standard;
    const PoolView pool(config);
    std::vector<Diagnostic> diagnostics;
    Report report(diagnostics, m_profile == nullptr ? standard : m_profile->settings);
    for (const Rule *rule : m_rules) {
        report.begin(*rule);
        rule->check(pool, report);
    }
    if (m_profile != nullptr)
        setSeverities(diagnostics, *m_profile);
    markAccepted(diagnostics, config);
    sortDiagnostics(diagnostics, config);
    return diagnostics;
}

} // namespace pooldesigner
