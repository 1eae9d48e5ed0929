// SPDX-License-Identifier: MIT
#include "review/reports/textreport.h"

#include "config/text.h"
#include "review/poolstory.h"
#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kRulesListed = 15;

std::string shown(const std::string &text) { return quotedForPeople(text, std::string::npos); }

std::string titleOf(const PoolSummary &pool)
{
    if (pool.name.empty())
        return pool.id.empty() ? "pool without a name" : shown(pool.id);
    return pool.id.empty() ? shown(pool.name) : shown(pool.name) + " (" + shown(pool.id) + ')';
}

std::string lineOf(const PoolSummary &pool)
{
    FindingCounts counts = pool.counts;
    counts.asks = 0; // as many for each: they would only make lines longer
    return shownPlace(pool.file, pool.place) + ": " + titleOf(pool) + ": " + countsText(counts) + '\n';
}

std::string findingLine(const Diagnostic &finding)
{
    std::string line = "  " + (finding.onlyAsks() ? std::string("ask") : std::string(severityName(finding.severity)));
    if (finding.confidence != Confidence::High)
        line += " (" + std::string(confidenceName(finding.confidence)) + " confidence)";
    const std::string path = finding.path.toString();
    return line + ": " + (path.empty() ? std::string() : shown(path) + ": ") + shown(finding.message) + " [" +
           finding.rule + "]\n";
}

std::string storyText(const PoolStory &story)
{
    std::string text = story.name + "\n" + story.headline + "\n";
    for (const StoryChapter &chapter : story.chapters) {
        text += "\n" + chapter.title + "\n";
        for (const StoryLine &line : chapter.lines) {
            const std::string word = toneWord(line.tone);
            text += "  " + (word.empty() ? std::string() : word + ": ") + line.text + "\n";
        }
    }
    if (!story.questions.empty())
        text += "\nWhat the export does not tell\n";
    for (const OpenQuestion &question : story.questions) {
        if (!question.answered)
            text += "  " + question.text + "\n    " + question.command + "\n";
    }
    return text;
}

} // namespace

std::string TextReport::words(const ReviewedPool &pool) const
{
    std::string text = storyText(tellPool(pool.imported.config)) + "\nFindings\n";
    bool any = false;
    for (const Diagnostic &finding : pool.findings) {
        if (finding.accepted || !lists(finding))
            continue;
        any = true;
        text += findingLine(finding);
    }
    return text + (any ? "\n" : "  none\n\n");
}

std::string TextReport::addPool(const ReviewedPool &pool, std::string /*rendered*/)
{
    m_totals.add(pool.summary);
    std::string line = lineOf(pool.summary);
    if (m_totals.pools() == 1) {
        m_onlyPool = words(pool);
        m_firstLine = std::move(line);
        return {};
    }
    m_onlyPool.clear();
    return std::exchange(m_firstLine, {}) + line;
}

std::string TextReport::addUnread(const UnreadText & /*text*/)
{
    ++m_unread;
    return {};
}

std::string TextReport::ruleTable() const
{
    std::vector<RuleTotal> rules = m_totals.rules();
    std::erase_if(rules, [](const RuleTotal &rule) { return rule.asksAccount; });
    if (rules.empty())
        return {};
    std::string text = "\nFound most often, by pools:\n";
    const std::size_t width = std::to_string(rules.front().pools).size();
    for (const RuleTotal &rule : std::span(rules).first(std::min(rules.size(), kRulesListed))) {
        const std::string pools = std::to_string(rule.pools);
        const Rule *known = findRule(rule.rule);
        text += "  " + std::string(width - pools.size(), ' ') + pools + "  " +
                std::string(severityName(rule.severity)) + ": " +
                (known == nullptr ? std::string() : std::string(known->title) + ' ') + '[' + rule.rule + "]\n";
    }
    if (rules.size() > kRulesListed)
        text += "  and " + std::to_string(rules.size() - kRulesListed) + " more rules\n";
    return text + '\n';
}

std::string TextReport::end(const std::vector<std::string> & /*notes*/)
{
    std::string text = m_totals.pools() == 1 ? std::exchange(m_onlyPool, {}) : ruleTable();
    if (m_totals.pools() == 0)
        return text; // the error stream has said all there is to say
    text += std::to_string(m_totals.pools()) + (m_totals.pools() == 1 ? " pool: " : " pools: ");
    text += countsText(m_totals.counts());
    return text + (m_unread > 0 ? "; " + std::to_string(m_unread) + " not read\n" : "\n");
}

} // namespace pooldesigner
