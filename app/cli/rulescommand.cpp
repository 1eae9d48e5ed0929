// SPDX-License-Identifier: MIT
#include "rulescommand.h"

#include "choices.h"
#include "config/nearest.h"
#include "formats/designwriter.h"
#include "output.h"
#include "rules/profile.h"
#include "rules/reviewers/reviewers.h"
#include "rules/rulereference.h"
#include "rules/validator.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

namespace pooldesigner {

namespace {

Json thresholdsJson(const Rule &rule)
{
    Json result = Json::array();
    for (const Threshold &threshold : rule.thresholds)
        result.push_back(Json::object({{"name", threshold.name},
                                       {"meaning", threshold.meaning},
                                       {"standard", threshold.standard},
                                       {"least", threshold.least},
                                       {"most", threshold.most}}));
    return result;
}

Json ruleJson(const Rule &rule)
{
    Json result = Json::object();
    result["id"] = rule.id;
    result["severity"] = severityName(rule.severity);
    result["title"] = rule.title;
    result["help"] = rule.help;
    result["source"] = rule.source;
    result["confidence"] = confidenceName(rule.confidence);
    result["members"] = Json(std::vector<std::string>(rule.members.begin(), rule.members.end()));
    result["fixable"] = rule.fixable;
    result["asksAccount"] = rule.asksAccount;
    result["thresholds"] = thresholdsJson(rule);
    return result;
}

std::string ruleTable(std::span<const Rule *const> rules)
{
    std::size_t idWidth = 0;
    for (const Rule *rule : rules)
        idWidth = std::max(idWidth, rule->id.size() + 2);
    constexpr std::size_t kSeverityWidth = 9;
    std::string result;
    for (const Rule *rule : rules) {
        const std::string_view severity = severityName(rule->severity);
        result.append(rule->id).append(idWidth - rule->id.size(), ' ');
        result.append(severity).append(kSeverityWidth - severity.size(), ' ').append(rule->title).append("\n");
    }
    return result;
}

std::string rulePage(const Rule &rule)
{
    std::string members;
    for (const std::string_view member : rule.members)
        members.append(members.empty() ? "" : ", ").append(member);
    std::string result(rule.id);
    result.append("\n    ").append(rule.title).append("\n    ").append(rule.help).append("\n\n");
    result.append("    severity    ").append(severityName(rule.severity)).append("\n");
    result.append("    confidence  ").append(confidenceName(rule.confidence)).append("\n");
    result.append("    members     ").append(members.empty() ? "any" : members).append("\n");
    if (rule.asksAccount)
        result.append("    decided by  a live account; counts only with validate --ask-account\n");
    for (const Threshold &threshold : rule.thresholds) {
        result.append("    threshold   ").append(threshold.name).append(", ").append(threshold.meaning);
        result.append(": ").append(std::to_string(threshold.standard)).append(" (");
        result.append(std::to_string(threshold.least)).append(" to ");
        result.append(std::to_string(threshold.most)).append(")\n");
    }
    result.append("    fix         ").append(rule.fixable ? "offered" : "by hand").append("\n");
    result.append("    source      ").append(rule.source).append("\n");
    return result;
}

std::string unknownRule(const std::string &id)
{
    std::vector<std::string> ids;
    for (const auto rules : {allRules(), reviewerRules()}) {
        for (const Rule *rule : rules)
            ids.emplace_back(rule->id);
    }
    return "there is no rule " + printable(id) + suggestion(id, ids);
}

// The reviewers' checks that need more than a pool, in the same columns.
std::string undecidedTable()
{
    std::string result;
    for (const Reviewer *reviewer : reviewers()) {
        for (const UndecidedCheck &check : reviewer->undecided)
            result.append(reviewer->name)
                .append(":")
                .append(check.id)
                .append("  undecided  ")
                .append(check.title)
                .append(" Ask: ")
                .append(check.call)
                .append("\n");
    }
    return result;
}

Json undecidedJson()
{
    Json list = Json::array();
    for (const Reviewer *reviewer : reviewers()) {
        for (const UndecidedCheck &check : reviewer->undecided)
            list.push_back(Json::object({{"id", std::string(reviewer->name) + ':' + std::string(check.id)},
                                         {"title", check.title},
                                         {"call", check.call}}));
    }
    return list;
}

std::string reviewersText(bool asJson)
{
    if (!asJson)
        return ruleTable(reviewerRules()) + undecidedTable();
    Json list = Json::array();
    for (const Rule *rule : reviewerRules())
        list.push_back(ruleJson(*rule));
    for (Json &check : undecidedJson())
        list.push_back(std::move(check));
    return jsonText(list);
}

std::string jsonList(std::span<const Rule *const> rules)
{
    Json list = Json::array();
    for (const Rule *rule : rules)
        list.push_back(ruleJson(*rule));
    return jsonText(list);
}

} // namespace

RulesCommand::RulesCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("rules", "List the rules, or explain one"))
{
    addChoice(parser(), "--format", m_format,
              Choices<Format>{{"text", Format::AsText},
                              {"json", Format::AsJson},
                              {"markdown", Format::AsMarkdown},
                              {"schema", Format::AsSchema}},
              "How to print them; text unless given. schema: the JSON\nSchema of profiles, which names every rule and "
              "threshold");
    parser().add_flag(
        "--reviewers", m_reviewers,
        "The checks of known reviewers, and those of them that\nneed more than a pool, instead of the rules");
    addOutputOption(parser(), m_output);
    parser().add_option("ID", m_id, "Only this rule, in full")->type_name("");
}

ExitCode RulesCommand::run(const Streams &streams) const
{
    const Rule *chosen = m_id.empty() ? nullptr : findRule(m_id);
    if (!m_id.empty() && chosen == nullptr) {
        tellError(unknownRule(m_id), streams);
        return ExitCode::Failed;
    }
    if (m_format == Format::AsSchema)
        return deliver(jsonText(profileSchema()), m_output, streams);
    if (m_reviewers && chosen == nullptr) {
        return deliver(m_format == Format::AsMarkdown ? reviewersMarkdown() : reviewersText(m_format == Format::AsJson),
                       m_output, streams);
    }
    const std::span<const Rule *const> rules = chosen != nullptr ? std::span(&chosen, 1) : allRules();
    if (m_format == Format::AsJson)
        return deliver(jsonList(rules), m_output, streams);
    if (m_format == Format::AsMarkdown)
        return deliver(rulesMarkdown(rules), m_output, streams);
    return deliver(chosen != nullptr ? rulePage(*chosen) : ruleTable(rules), m_output, streams);
}

} // namespace pooldesigner
