// SPDX-License-Identifier: MIT
#include "rules/validator.h"

#include "rules/ordering.h"
#include "rules/profile.h"

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

using Identity = std::pair<std::string, Path>;

struct Acceptance {
    std::string reason;
    const Json *value = nullptr; // null: of any value
};

const std::string *textMember(const Json &object, std::string_view name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? &member->get_ref<const std::string &>() : nullptr;
}

// The design's "accepted" list: identity to reason. Entries of another shape are passed over.
std::map<Identity, Acceptance> acceptedFindings(const PoolConfig &config)
{
    std::map<Identity, Acceptance> accepted;
    const auto list = config.root().find("accepted");
    if (list == config.root().end() || !list->is_array())
        return accepted;
    for (const Json &entry : *list) {
        if (!entry.is_object())
            continue;
        const std::string *rule = textMember(entry, "rule");
        const std::string *text = textMember(entry, "path");
        const std::string *reason = textMember(entry, "reason");
        const auto path = text == nullptr ? std::nullopt : Path::parse(*text);
        const auto value = entry.find("value");
        if (rule != nullptr && path)
            accepted.emplace(Identity(*rule, *path), Acceptance{.reason = reason == nullptr ? std::string() : *reason,
                                                                .value = value == entry.end() ? nullptr : &*value});
    }
    return accepted;
}

bool stillHolds(const Acceptance &acceptance, const Json *now)
{
    if (acceptance.value == nullptr)
        return true;
    return now == nullptr ? acceptance.value->is_null() : *acceptance.value == *now;
}

void markAccepted(std::vector<Diagnostic> &diagnostics, const PoolConfig &config)
{
    const auto accepted = acceptedFindings(config);
    if (accepted.empty())
        return;
    for (Diagnostic &diagnostic : diagnostics) {
        const auto found = accepted.find({diagnostic.rule, diagnostic.path});
        if (found == accepted.end() || !stillHolds(found->second, config.find(diagnostic.path)))
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

SeverityCounts countBySeverity(std::span<const Diagnostic> diagnostics)
{
    SeverityCounts counts;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.accepted)
            continue;
        switch (diagnostic.severity) {
        case Severity::Error: ++counts.errors; break;
        case Severity::Warning: ++counts.warnings; break;
        case Severity::Advice: ++counts.advice; break;
        }
    }
    return counts;
}

} // namespace pooldesigner
