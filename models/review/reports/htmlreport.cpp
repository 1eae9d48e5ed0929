// SPDX-License-Identifier: MIT
#include "review/reports/htmlreport.h"

#include "config/timestamp.h"
#include "review/evidence.h"
#include "review/reports/htmlpage.h"
#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string tile(std::size_t number, std::string_view words, std::string_view kind = "")
{
    return "<li><b class=\"" + std::string(number == 0 ? "" : kind) + "\">" + std::to_string(number) + "</b>" +
           std::string(words) + "</li>\n";
}

std::string numberCell(const std::string &text, std::string_view kind = "")
{
    return "<td class=\"number " + std::string(text == "0" ? "" : kind) + "\">" + text + "</td>";
}

std::string cell(const std::string &text) { return "<td>" + html(text) + "</td>"; }

// For ids and words of the API, which are hard to read in pieces.
std::string unbroken(const std::string &text) { return "<td class=\"nowrap\">" + html(text) + "</td>"; }

// Names of rules as they are linked to; ids hold nothing but letters, digits, '-', '_', '.' and ':'.
std::string anchor(const std::string &rule) { return "rule-" + html(rule); }

std::string ruleLink(const std::string &rule)
{
    return "<a href=\"#" + anchor(rule) + "\"><code>" + html(rule) + "</code></a>";
}

std::string severityOf(const Diagnostic &finding)
{
    return std::string(finding.onlyAsks() ? "ask" : severityName(finding.severity));
}

std::string storySection(const PoolStory &story)
{
    std::string text = "<p>" + html(story.headline) + "</p>\n";
    for (const StoryChapter &chapter : story.chapters) {
        text += "<h3>" + html(chapter.title) + "</h3>\n<ul>\n";
        for (const StoryLine &line : chapter.lines) {
            const std::string word = toneWord(line.tone);
            text += "<li>";
            if (!word.empty())
                text += "<b class=\"" + std::string(toneName(line.tone)) + "\">" + html(word) + ":</b> ";
            text += html(line.text) + "</li>\n";
        }
        text += "</ul>\n";
    }
    std::string questions;
    for (const OpenQuestion &question : story.questions) {
        if (!question.answered)
            questions += "<p>" + html(question.text) + "</p>\n<pre>" + html(question.command) + "</pre>\n";
    }
    return questions.empty() ? text : text + "<h3>What the export does not tell</h3>\n" + questions;
}

} // namespace

std::string HtmlReport::cells(const PoolSummary &pool) const
{
    return numberCell(std::to_string(pool.counts.errors), "error") +
           numberCell(std::to_string(pool.counts.warnings), "warning") +
           numberCell(std::to_string(pool.counts.advice), "advice") + unbroken(pool.id) + unbroken(pool.region) +
           unbroken(pool.account) + numberCell(pool.users ? std::to_string(*pool.users) : std::string()) +
           unbroken(pool.tier) + unbroken(pool.mfa) + unbroken(pool.deletionProtection) + "<td class=\"nowrap\">" +
           (pool.changed ? timestampText(*pool.changed).substr(0, 10) : std::string()) + "</td>" +
           "<td class=\"text\">" + html(shownPlace(pool.file, pool.place)) + "</td>";
}

std::string HtmlReport::findingItem(const ReviewedPool &pool, const Diagnostic &finding) const
{
    const std::string path = finding.path.toString();
    std::string text = "<li>" + severityLabel(severityOf(finding)) + " ";
    if (finding.confidence != Confidence::High)
        text += "<span class=\"muted\">" + std::string(confidenceName(finding.confidence)) + " confidence</span> ";
    if (!path.empty())
        text += "<code>" + html(path) + "</code> ";
    // Accepted findings do not count, so their rules may have no help further down.
    text += finding.accepted ? "<code>" + html(finding.rule) + "</code>" : ruleLink(finding.rule);
    text += "\n<p>" + html(finding.message) + "</p>\n";
    if (const std::string now = evidenceAt(pool.imported.config, finding.path); !now.empty())
        text += "<p class=\"muted\">Now: <code>" + html(now) + "</code></p>\n";
    if (finding.accepted)
        text += "<p class=\"muted\">Accepted: " + html(finding.acceptedReason) + "</p>\n";
    return text + "</li>\n";
}

std::string HtmlReport::tale(const ReviewedPool &pool, std::size_t number) const
{
    std::string text = "<article id=\"pool-" + std::to_string(number) + "\">\n<h2>" + html(displayName(pool.summary)) +
                       "</h2>\n<dl>\n";
    for (const auto &[label, value] : factsOf(pool.summary))
        text += "<dt>" + label + "</dt><dd>" + html(value) + "</dd>\n";
    text += "</dl>\n" + storySection(tellPool(pool.imported.config)) + "<h3>Findings</h3>\n";
    std::string items;
    for (const Diagnostic &finding : pool.findings) {
        if (lists(finding))
            items += findingItem(pool, finding);
    }
    return text + (items.empty() ? "<p>None.</p>\n" : "<ul class=\"findings\">\n" + items + "</ul>\n") + "</article>\n";
}

std::string HtmlReport::head() const
{
    std::string text = "<header>\n<h1>" + html(title()) + "</h1>\n<p class=\"muted\">" + html(subtitle()) +
                       "</p>\n<ul class=\"tiles\">\n";
    const FindingCounts &counts = totals().counts();
    if (totals().pools() == 1) {
        text += tile(static_cast<std::size_t>(counts.errors), "errors", "error") +
                tile(static_cast<std::size_t>(counts.warnings), "warnings", "warning") +
                tile(static_cast<std::size_t>(counts.advice), "advice", "advice");
    } else {
        text += tile(totals().pools(), "pools") + tile(totals().poolsAtWorst(Severity::Error), "with errors", "error") +
                tile(totals().poolsAtWorst(Severity::Warning), "with warnings at worst", "warning") +
                tile(totals().poolsAtWorst(Severity::Advice), "with advice only", "advice") +
                tile(totals().poolsWithout(), "without findings", "strong");
    }
    if (counts.asks > 0)
        text += tile(static_cast<std::size_t>(counts.asks), "to ask the account");
    if (counts.accepted > 0)
        text += tile(static_cast<std::size_t>(counts.accepted), "accepted");
    if (!unread().empty())
        text += tile(unread().size(), "not read", "error");
    return text + "</ul>\n</header>\n";
}

std::string HtmlReport::rulesSection() const
{
    const std::vector<RuleTotal> rules = listedRules();
    if (rules.empty() || totals().pools() < 2)
        return {};
    std::string text =
        "<section>\n<h2>What is found most often</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>Rule</th>"
        "<th>Severity</th><th class=\"number\">Pools</th><th>Share</th><th class=\"number\">Findings</th>"
        "</tr></thead>\n<tbody>\n";
    for (const RuleTotal &rule : rules) {
        const Rule *known = findRule(rule.rule);
        const std::string severity(rule.asksAccount ? "ask" : severityName(rule.severity));
        text += "<tr><td>" + (known == nullptr ? std::string() : html(known->title) + "<br>") + ruleLink(rule.rule) +
                "</td><td>" + severityLabel(severity) + "</td>" + numberCell(std::to_string(rule.pools)) + "<td>" +
                htmlBar(rule.pools, totals().pools(), severity) + "</td>" + numberCell(std::to_string(rule.findings)) +
                "</tr>\n";
    }
    return text + "</tbody>\n</table></div>\n</section>\n";
}

std::string HtmlReport::poolsSection() const
{
    if (totals().pools() < 2)
        return {};
    std::string text =
        "<section>\n<h2>Pools</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>Name</th><th "
        "class=\"number\">Errors</th>"
        "<th class=\"number\">Warnings</th><th class=\"number\">Advice</th><th>Id</th><th>Region</th><th>Account</th>"
        "<th class=\"number\">People</th><th>Plan</th><th>MFA</th><th>Protection</th><th>Changed</th><th>File</th>"
        "</tr></thead>\n<tbody>\n";
    for (std::size_t i = 0; i < rows().size(); ++i) {
        const auto &[poolName, values] = rows()[i];
        const std::string name = html(poolName);
        text += "<tr><td class=\"text\">" +
                (tellsPools() ? "<a href=\"#pool-" + std::to_string(i + 1) + "\">" + name + "</a>" : name) + "</td>" +
                values + "</tr>\n";
    }
    return text + "</tbody>\n</table></div>\n</section>\n";
}

std::string HtmlReport::unreadSection(const std::vector<std::string> &notes) const
{
    if (unread().empty() && notes.empty())
        return {};
    std::string text = "<section>\n<h2>Not read</h2>\n";
    if (!unread().empty()) {
        text += "<table>\n<thead><tr><th>File</th><th>Line</th><th>Why</th></tr></thead>\n<tbody>\n";
        for (const UnreadText &one : unread())
            text += "<tr>" + cell(shownPlace(one.file, one.place)) + cell(positionText(one.error)) +
                    cell(one.error.message) + "</tr>\n";
        text += "</tbody>\n</table>\n";
    }
    for (const std::string &note : notes)
        text += "<p class=\"muted\">" + html(note) + "</p>\n";
    return text + "</section>\n";
}

std::string HtmlReport::helpSection() const
{
    std::vector<RuleTotal> rules = totals().rules();
    std::ranges::sort(rules, {}, &RuleTotal::rule);
    std::string text;
    for (const RuleTotal &rule : rules) {
        const Rule *known = findRule(rule.rule);
        if (known == nullptr || (rule.asksAccount && !settings().asksAccount))
            continue;
        text += "<h3 id=\"" + anchor(rule.rule) + "\">" + html(known->title) + "</h3>\n<p class=\"muted\"><code>" +
                html(rule.rule) + "</code></p>\n<p>" + html(known->help) + "</p>\n";
    }
    return text.empty() ? text : "<section>\n<h2>The rules that found something</h2>\n" + text + "</section>\n";
}

std::string HtmlReport::end(const std::vector<std::string> &notes)
{
    std::string body = head() + rulesSection() + poolsSection() + unreadSection(notes);
    for (const std::string &one : tales())
        body += one;
    return htmlPage(title(), body + helpSection());
}

} // namespace pooldesigner
