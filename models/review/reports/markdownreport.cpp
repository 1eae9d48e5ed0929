// SPDX-License-Identifier: MIT
#include "review/reports/markdownreport.h"

#include "config/text.h"
#include "config/timestamp.h"
#include "review/evidence.h"
#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string tableRow(std::initializer_list<std::string> cells)
{
    std::string row = "|";
    for (const std::string &cell : cells)
        row += ' ' + cell + " |";
    return row + '\n';
}

std::string storyText(const PoolStory &story)
{
    std::string text = markdown(story.headline) + "\n\n";
    for (const StoryChapter &chapter : story.chapters) {
        text += "### " + markdown(chapter.title) + "\n\n";
        for (const StoryLine &line : chapter.lines) {
            const std::string word = toneWord(line.tone);
            text += "- " + (word.empty() ? std::string() : "**" + markdown(word) + ":** ") + markdown(line.text) + '\n';
        }
        text += '\n';
    }
    std::string questions;
    for (const OpenQuestion &question : story.questions) {
        if (!question.answered)
            questions += "- " + markdown(question.text) + " " + markdownCode(question.command) + '\n';
    }
    return questions.empty() ? text : text + "### What the export does not tell\n\n" + questions + '\n';
}

} // namespace

std::string markdown(std::string_view text)
{
    const std::string shown = quotedForPeople(text, std::string::npos);
    std::string result;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const char c = shown[i];
        const std::string_view rest = std::string_view(shown).substr(i);
        const bool marks = std::string_view("\\`*_{}[]<>#+!|~&$@").find(c) != std::string_view::npos;
        // Harmless within words, but not where they begin a list or make a link of what is none.
        const bool begins = i == 0 && std::string_view("-.:()").find(c) != std::string_view::npos;
        const bool links = rest.starts_with("://") || (c == '.' && shown.substr(0, i).ends_with("www"));
        if (marks || begins || links)
            result += '\\';
        result += c;
    }
    return result;
}

std::string markdownCode(std::string_view text)
{
    std::string shown = quotedForPeople(text, std::string::npos);
    std::size_t longest = 0;
    std::size_t run = 0;
    std::string safe;
    for (const char c : shown) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
        safe += c == '|' ? std::string("\\|") : std::string(1, c); // a bar ends cells of tables even within code
    }
    const std::string fence(longest + 1, '`');
    const bool padded = safe.starts_with('`') || safe.ends_with('`');
    return fence + (padded ? " " : "") + safe + (padded ? " " : "") + fence;
}

std::string MarkdownReport::cells(const PoolSummary &pool) const
{
    return tableRow({std::to_string(pool.counts.errors), std::to_string(pool.counts.warnings),
                     std::to_string(pool.counts.advice), markdown(pool.id), markdown(pool.region),
                     markdown(pool.account), pool.users ? std::to_string(*pool.users) : "", markdown(pool.tier),
                     markdown(pool.mfa), markdown(pool.deletionProtection),
                     pool.changed ? timestampText(*pool.changed).substr(0, 10) : "",
                     markdown(shownPlace(pool.file, pool.place))});
}

std::string MarkdownReport::tale(const ReviewedPool &pool, std::size_t /*number*/) const
{
    std::string text = "## " + markdown(displayName(pool.summary)) + "\n\n";
    for (const auto &[label, value] : factsOf(pool.summary))
        text += "- " + label + ": " + markdown(value) + '\n';
    text += '\n' + storyText(tellPool(pool.imported.config)) + "### Findings\n\n";
    std::string items;
    for (const Diagnostic &finding : pool.findings) {
        if (!lists(finding))
            continue;
        const std::string path = finding.path.toString();
        items += "- **" + std::string(finding.onlyAsks() ? "ask" : severityName(finding.severity)) + "** ";
        if (finding.confidence != Confidence::High)
            items += '(' + std::string(confidenceName(finding.confidence)) + " confidence) ";
        if (!path.empty())
            items += markdownCode(path) + ' ';
        items += markdown(finding.message) + ' ' + markdownCode(finding.rule);
        if (const std::string now = evidenceAt(pool.imported.config, finding.path); !now.empty())
            items += " Now: " + markdownCode(now);
        if (finding.accepted)
            items += " Accepted: " + markdown(finding.acceptedReason);
        items += '\n';
    }
    return text + (items.empty() ? "None.\n" : items) + '\n';
}

std::string MarkdownReport::rulesSection() const
{
    const std::vector<RuleTotal> rules = listedRules();
    if (rules.empty() || totals().pools() < 2)
        return {};
    std::string text =
        "## What is found most often\n\n| Rule | | Severity | Pools | Findings |\n|---|---|---|---|---|\n";
    for (const RuleTotal &rule : rules) {
        const Rule *known = findRule(rule.rule);
        text += tableRow({markdownCode(rule.rule), known == nullptr ? "" : markdown(known->title),
                          std::string(rule.asksAccount ? "ask" : severityName(rule.severity)),
                          std::to_string(rule.pools), std::to_string(rule.findings)});
    }
    return text + '\n';
}

std::string MarkdownReport::unreadSection(const std::vector<std::string> &notes) const
{
    if (unread().empty() && notes.empty())
        return {};
    std::string text = "## Not read\n\n";
    for (const UnreadText &one : unread()) {
        const std::string position = positionText(one.error);
        text += "- " + markdown(shownPlace(one.file, one.place)) + (position.empty() ? "" : ':' + position) + ": " +
                markdown(one.error.message) + '\n';
    }
    for (const std::string &note : notes)
        text += "- " + markdown(note) + '\n';
    return text + '\n';
}

std::string MarkdownReport::end(const std::vector<std::string> &notes)
{
    std::string text = "# " + markdown(title()) + "\n\n" + markdown(subtitle()) + "\n\n" +
                       std::to_string(totals().pools()) + (totals().pools() == 1 ? " pool: " : " pools: ") +
                       countsText(totals().counts());
    text += unread().empty() ? "\n\n" : "; " + std::to_string(unread().size()) + " not read\n\n";
    text += rulesSection();
    if (totals().pools() > 1) {
        text += "## Pools\n\n| Name | Errors | Warnings | Advice | Id | Region | Account | People | Plan | MFA | "
                "Protection | Changed | File |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";
        for (const auto &[name, values] : rows())
            text += "| " + markdown(name) + ' ' + values;
        text += '\n';
    }
    text += unreadSection(notes);
    for (const std::string &one : tales())
        text += one;
    text.pop_back(); // the blank line at the end
    return text;
}

} // namespace pooldesigner
