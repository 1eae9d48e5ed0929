// SPDX-License-Identifier: MIT
#include "rules/rule.h"

#include "rules/runsettings.h"

#include <utility>

namespace pooldesigner {

namespace {

Severity foundSeverity(const Rule &rule)
{
    const bool isGuess = rule.severity == Severity::Error && rule.confidence == Confidence::Low;
    return isGuess ? Severity::Warning : rule.severity;
}

} // namespace

Report::Entry &Report::Entry::related(Path path)
{
    m_diagnostic->related.push_back(std::move(path));
    return *this;
}

Report::Entry &Report::Entry::fix(std::string title, std::vector<Edit> edits)
{
    m_diagnostic->fixes.push_back({.title = std::move(title), .edits = std::move(edits), .safe = true});
    return *this;
}

Report::Entry &Report::Entry::choice(std::string title, std::vector<Edit> edits)
{
    m_diagnostic->fixes.push_back({.title = std::move(title), .edits = std::move(edits), .safe = false});
    return *this;
}

Report::Entry &Report::Entry::severity(Severity severity)
{
    m_diagnostic->severity = severity;
    return *this;
}

void Report::begin(const Rule &rule)
{
    m_rule = &rule;
    m_paths.clear();
}

std::int64_t Report::threshold(const Threshold &threshold) const
{
    const auto found = m_settings->thresholds.find({std::string(m_rule->id), std::string(threshold.name)});
    return found == m_settings->thresholds.end() ? threshold.standard : found->second;
}

Report::Entry Report::add(Path path, std::string message)
{
    if (!m_paths.insert(path).second) {
        m_dropped = {};
        return Entry(m_dropped);
    }
    Diagnostic &diagnostic = m_sink->emplace_back();
    diagnostic.rule = m_rule->id;
    diagnostic.severity = foundSeverity(*m_rule);
    diagnostic.confidence = m_rule->confidence;
    diagnostic.asksAccount = m_rule->asksAccount;
    diagnostic.path = std::move(path);
    diagnostic.message = std::move(message);
    return Entry(diagnostic);
}

} // namespace pooldesigner
