// SPDX-License-Identifier: MIT
#include "rules/validator.h"

#include "rules/ordering.h"

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

using Identity = std::pair<std::string, Path>;

const std::string *textMember(const Json &object, std::string_view name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? &member->get_ref<const std::string &>() : nullptr;
}

// The design's "accepted" list: identity to reason. Entries of another shape are passed over.
std::map<Identity, std::string> acceptedFindings(const PoolConfig &config)
{
    std::map<Identity, std::string> accepted;
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
        if (rule != nullptr && path)
            accepted.emplace(Identity(*rule, *path), reason == nullptr ? std::string() : *reason);
    }
    return accepted;
}

} // namespace

std::vector<Diagnostic> Validator::validate(const PoolConfig &config) const
{
    const PoolView pool(config);
    std::vector<Diagnostic> diagnostics;
    Report report(diagnostics);
    for (const Rule *rule : m_rules) {
        report.begin(*rule);
        rule->check(pool, report);
    }
    const auto accepted = acceptedFindings(config);
    for (Diagnostic &diagnostic : diagnostics) {
        if (const auto found = accepted.find({diagnostic.rule, diagnostic.path}); found != accepted.end()) {
            diagnostic.accepted = true;
            diagnostic.acceptedReason = found->second;
        }
    }
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
