// SPDX-License-Identifier: MIT
#include "rules/rulereference.h"

#include "config/markdown.h"
#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string summary(std::span<const Rule *const> rules)
{
    std::string result;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        const auto count = std::ranges::count(rules, severity, [](const Rule *rule) { return rule->severity; });
        result += "- " + std::string(severityName(severity)) + ": " + std::to_string(count) + '\n';
    }
    return result;
}

} // namespace

std::string ruleMarkdown(const Rule &rule)
{
    std::string members;
    for (const std::string_view member : rule.members)
        members += (members.empty() ? "" : ", ") + markdownLiteral(member);
    std::string result = "## " + std::string(rule.id) + "\n\n";
    result += "**" + markdownEscaped(rule.title) + "**\n\n" + markdownEscaped(rule.help) + "\n\n";
    result += "- Severity: " + std::string(severityName(rule.severity)) + '\n';
    result += "- Confidence: " + std::string(confidenceName(rule.confidence));
    if (rule.severity == Severity::Error && rule.confidence == Confidence::Low)
        result += "; a warning unless errors of low confidence are asked for";
    result += '\n';
    result += "- Members: " + (members.empty() ? "any" : members) + '\n';
    if (rule.asksAccount)
        result += "- Decided by: a live account; counts only when asked to\n";
    for (const Threshold &threshold : rule.thresholds) {
        result += "- Threshold: " + markdownLiteral(threshold.name) + ", " + markdownEscaped(threshold.meaning) + ": " +
                  std::to_string(threshold.standard) + " (" + std::to_string(threshold.least) + " to " +
                  std::to_string(threshold.most) + ")\n";
    }
    result += "- Fix: " + std::string(rule.fixable ? "offered" : "by hand") + '\n';
    result += "- Source: " + markdownEscaped(rule.source) + '\n';
    return result;
}

std::string rulesMarkdown(std::span<const Rule *const> rules)
{
    std::string result =
        "# Rules\n\n"
        "Every check that Pool Designer makes. An error is refused by the service or by the aws CLI; a "
        "warning is accepted and then surprises or breaks something; an advice is good practice. This "
        "page is printed by `pool-designer-cli rules --format markdown`.\n\n";
    result += summary(rules);
    for (const Rule *rule : rules)
        result += '\n' + ruleMarkdown(*rule);
    return result;
}

} // namespace pooldesigner
