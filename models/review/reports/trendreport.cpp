// SPDX-License-Identifier: MIT
#include "review/reports/trendreport.h"

#include "config/text.h"
#include "config/timestamp.h"
#include "review/reports/headedreport.h"
#include "review/reports/htmlpage.h"
#include "review/reports/jsonreport.h"
#include "review/reports/markdownreport.h"
#include "rules/validator.h"

#include <array>

namespace pooldesigner {

namespace {

constexpr std::array kTold{Turn::Worse, Turn::New, Turn::Other, Turn::Better, Turn::Gone};

constexpr std::string_view heading(Turn turn)
{
    switch (turn) {
    case Turn::Worse: return "Worse than before";
    case Turn::New: return "New";
    case Turn::Other: return "Other findings than before, as many of each severity";
    case Turn::Better: return "Better than before";
    case Turn::Gone: return "Gone";
    case Turn::Same: break;
    }
    return "As before";
}

std::string summary(const FleetTrend &trend, const TrendNotes &notes)
{
    std::string text;
    for (std::size_t i = 0; i < kTurnCount; ++i) {
        const Turn turn = static_cast<Turn>(i);
        text += (text.empty() ? "" : ", ") + std::to_string(trend.count(turn)) + ' ' + std::string(turnName(turn));
    }
    return notes.unread.empty() ? text : text + "; " + std::to_string(notes.unread.size()) + " not read";
}

// "1 error, 0 warnings, 2 advice" without what no trend goes by.
std::string weights(FindingCounts counts)
{
    counts.asks = 0;
    counts.accepted = 0;
    return countsText(counts);
}

std::string turnText(const PoolTurn &turn)
{
    switch (turn.turn) {
    case Turn::New: return weights(turn.pool.counts);
    case Turn::Gone: return "had " + weights(turn.before);
    case Turn::Worse:
    case Turn::Better:
    case Turn::Other:
    case Turn::Same: break;
    }
    return weights(turn.before) + " -> " + weights(turn.pool.counts);
}

// "+ mfa-off (advice)", "- password-weak (warning)", "~ tag-charset 1 -> 3 (warning)"
std::string ruleText(const RuleTurn &rule)
{
    const std::string severity = " (" + std::string(severityName(rule.severity)) + ")";
    if (rule.before == 0)
        return "+ " + rule.rule + severity;
    if (rule.after == 0)
        return "- " + rule.rule + severity;
    return "~ " + rule.rule + ' ' + std::to_string(rule.before) + " -> " + std::to_string(rule.after) + severity;
}

std::string shown(const std::string &text) { return quotedForPeople(text, std::string::npos); }

std::string inText(const FleetTrend &trend, const TrendNotes &notes)
{
    std::string text;
    for (const Turn kind : kTold) {
        if (trend.count(kind) > 0)
            text += std::string(heading(kind)) + ":\n";
        for (const PoolTurn &turn : trend.pools) {
            if (turn.turn != kind)
                continue;
            text += "  " + shownPlace(turn.pool.file, turn.pool.place) + ": " + shown(displayName(turn.pool)) + ": " +
                    turnText(turn) + '\n';
            for (const RuleTurn &rule : turn.rules)
                text += "      " + ruleText(rule) + '\n';
        }
    }
    if (!trend.rules.empty())
        text += "By rule, in pools:\n";
    for (const RuleTrend &rule : trend.rules)
        text += "  " + std::string(severityName(rule.severity)) + ": " + rule.rule + ": " +
                std::to_string(rule.before) + " -> " + std::to_string(rule.after) + " (+" +
                std::to_string(rule.appeared) + " -" + std::to_string(rule.vanished) + ")\n";
    return text + summary(trend, notes) + '\n';
}

// What both lists say of a rule; the object stays open.
void beginRule(const auto &rule, JsonPen &pen)
{
    pen.beginObject().member("rule", rule.rule).member("severity", severityName(rule.severity));
    pen.key("before").number(rule.before).key("after").number(rule.after);
}

std::string inJson(const FleetTrend &trend, const TrendNotes &notes, const ReportSettings &settings)
{
    JsonPen pen;
    pen.beginObject().key("version").number(kReportVersion).member("report", "trend");
    pen.member("profile", settings.profile->name).key("turns").beginObject();
    for (std::size_t i = 0; i < kTurnCount; ++i)
        pen.key(turnName(static_cast<Turn>(i))).number(trend.turns[i]);
    pen.endObject().key("before").beginObject();
    writeCounts(trend.before, pen);
    pen.endObject().key("after").beginObject();
    writeCounts(trend.after, pen);
    pen.endObject().key("pools").beginArray();
    for (const PoolTurn &turn : trend.pools) {
        pen.beginObject().member("turn", turnName(turn.turn));
        writeFacts(turn.pool, pen);
        if (turn.turn != Turn::New) {
            pen.key("before").beginObject();
            writeCounts(turn.before, pen);
            pen.endObject();
        }
        pen.key("rules").beginArray();
        for (const RuleTurn &rule : turn.rules) {
            beginRule(rule, pen);
            pen.endObject();
        }
        pen.endArray().endObject();
    }
    pen.endArray().key("rules").beginArray();
    for (const RuleTrend &rule : trend.rules) {
        beginRule(rule, pen);
        pen.key("appeared").number(rule.appeared).key("vanished").number(rule.vanished).endObject();
    }
    pen.endArray().key("unread").beginArray();
    for (const UnreadText &one : notes.unread)
        writeUnread(one, pen);
    return pen.endArray().endObject().take() + '\n';
}

std::string inMarkdown(const FleetTrend &trend, const TrendNotes &notes)
{
    std::string text = "# What became of the pools\n\n" + markdown(summary(trend, notes)) + '\n';
    for (const Turn kind : kTold) {
        if (trend.count(kind) > 0)
            text += "\n## " + std::string(heading(kind)) + "\n\n";
        for (const PoolTurn &turn : trend.pools) {
            if (turn.turn != kind)
                continue;
            text += "- **" + markdown(displayName(turn.pool)) + "** (" +
                    markdown(shownPlace(turn.pool.file, turn.pool.place)) + "): " + markdown(turnText(turn)) + '\n';
            for (const RuleTurn &rule : turn.rules)
                text += "  - " + markdown(ruleText(rule)) + '\n';
        }
    }
    if (!trend.rules.empty())
        text += "\n## By rule, in pools\n\n| Rule | Severity | Before | After | Appeared | Vanished "
                "|\n|---|---|---|---|---|---|\n";
    for (const RuleTrend &rule : trend.rules)
        text += "| " + markdownCode(rule.rule) + " | " + std::string(severityName(rule.severity)) + " | " +
                std::to_string(rule.before) + " | " + std::to_string(rule.after) + " | " +
                std::to_string(rule.appeared) + " | " + std::to_string(rule.vanished) + " |\n";
    return text;
}

std::string turnsTable(const FleetTrend &trend, Turn kind)
{
    std::string text = "<section>\n<h2>" + html(heading(kind)) +
                       "</h2>\n<table>\n<thead><tr><th>Pool</th><th>Findings</th><th>By "
                       "rule</th><th>File</th></tr></thead>\n<tbody>\n";
    for (const PoolTurn &turn : trend.pools) {
        if (turn.turn != kind)
            continue;
        std::string rules;
        for (const RuleTurn &rule : turn.rules)
            rules += (rules.empty() ? "" : "<br>") + html(ruleText(rule));
        text += "<tr><td>" + html(displayName(turn.pool)) + "</td><td>" + html(turnText(turn)) + "</td><td>" + rules +
                "</td><td>" + html(shownPlace(turn.pool.file, turn.pool.place)) + "</td></tr>\n";
    }
    return text + "</tbody>\n</table>\n</section>\n";
}

std::string inHtml(const FleetTrend &trend, const TrendNotes &notes, const ReportSettings &settings)
{
    const std::string title = "What became of the pools";
    std::string body = "<header>\n<h1>" + title + "</h1>\n<p class=\"muted\">Profile " + html(settings.profile->name);
    if (const auto now = settings.profile->settings.now)
        body += ", " + timestampText(*now).substr(0, 10);
    body += "</p>\n<ul class=\"tiles\">\n";
    for (std::size_t i = 0; i < kTurnCount; ++i) {
        const Turn turn = static_cast<Turn>(i);
        const char *kind = turn == Turn::Worse ? "error" : turn == Turn::Better ? "strong" : "";
        body += "<li><b class=\"" + std::string(kind) + "\">" + std::to_string(trend.turns[i]) + "</b>" +
                std::string(turnName(turn)) + "</li>\n";
    }
    if (!notes.unread.empty())
        body += "<li><b class=\"error\">" + std::to_string(notes.unread.size()) + "</b>not read</li>\n";
    body += "</ul>\n</header>\n";
    for (const Turn kind : kTold) {
        if (trend.count(kind) > 0)
            body += turnsTable(trend, kind);
    }
    if (trend.rules.empty())
        return htmlPage(title, body);
    body += "<section>\n<h2>By rule, in pools</h2>\n<table>\n<thead><tr><th>Rule</th><th>Severity</th>"
            "<th class=\"number\">Before</th><th class=\"number\">After</th><th class=\"number\">Appeared</th>"
            "<th class=\"number\">Vanished</th></tr></thead>\n<tbody>\n";
    for (const RuleTrend &rule : trend.rules) {
        const Rule *known = findRule(rule.rule);
        body += "<tr><td>" + (known == nullptr ? std::string() : html(known->title) + "<br>") + "<code>" +
                html(rule.rule) + "</code></td><td>" + severityLabel(severityName(rule.severity)) + "</td>";
        for (const int number : {rule.before, rule.after, rule.appeared, rule.vanished})
            body += "<td class=\"number\">" + std::to_string(number) + "</td>";
        body += "</tr>\n";
    }
    return htmlPage(title, body + "</tbody>\n</table>\n</section>\n");
}

} // namespace

std::string trendReport(ReportFormat format, const FleetTrend &trend, const TrendNotes &notes,
                        const ReportSettings &settings)
{
    switch (format) {
    case ReportFormat::AsText: return inText(trend, notes);
    case ReportFormat::AsJson: return inJson(trend, notes, settings);
    case ReportFormat::AsMarkdown: return inMarkdown(trend, notes);
    case ReportFormat::AsHtml: return inHtml(trend, notes, settings);
    case ReportFormat::AsJsonLines:
    case ReportFormat::AsCsv:
    case ReportFormat::AsSarif: break;
    }
    return {};
}

} // namespace pooldesigner
