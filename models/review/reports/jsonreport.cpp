// SPDX-License-Identifier: MIT
#include "review/reports/jsonreport.h"

#include "config/timestamp.h"
#include "rules/reviewers/reviewers.h"

namespace pooldesigner {

namespace {

void writeDate(std::string_view name, std::optional<std::int64_t> seconds, JsonPen &pen)
{
    pen.memberOrNull(name, seconds ? timestampText(*seconds) : std::string());
}

void writeFinding(const Diagnostic &finding, JsonPen &pen)
{
    pen.beginObject();
    pen.member("rule", finding.rule);
    pen.member("severity", severityName(finding.severity));
    if (finding.confidence != Confidence::High)
        pen.member("confidence", confidenceName(finding.confidence));
    pen.member("path", finding.path.toString());
    if (!finding.related.empty()) {
        pen.key("related").beginArray();
        for (const Path &path : finding.related)
            pen.text(path.toString());
        pen.endArray();
    }
    pen.member("message", finding.message);
    if (finding.asksAccount)
        pen.key("asksAccount").boolean(true);
    if (finding.accepted)
        pen.key("accepted").boolean(true).member("acceptedReason", finding.acceptedReason);
    pen.endObject();
}

void writeTotals(const FleetTotals &totals, std::size_t unread, JsonPen &pen)
{
    const auto number = [&pen](std::string_view name, std::size_t value) {
        pen.key(name).number(static_cast<std::int64_t>(value));
    };
    pen.beginObject();
    number("pools", totals.pools());
    number("unread", unread);
    writeCounts(totals.counts(), pen);
    pen.key("poolsByWorst").beginObject();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        number(severityName(severity), totals.poolsAtWorst(severity));
    number("none", totals.poolsWithout());
    pen.endObject().key("rules").beginArray();
    for (const RuleTotal &rule : totals.rules()) {
        pen.beginObject().member("rule", rule.rule).member("severity", severityName(rule.severity));
        if (rule.asksAccount)
            pen.key("asksAccount").boolean(true);
        number("findings", rule.findings);
        number("pools", rule.pools);
        pen.endObject();
    }
    pen.endArray().endObject();
}

void writeUndecided(const Profile &profile, JsonPen &pen)
{
    pen.beginArray();
    for (const Reviewer *reviewer : profile.reviewers) {
        for (const UndecidedCheck &check : reviewer->undecided) {
            pen.beginObject().member("id", std::string(reviewer->name) + ':' + std::string(check.id));
            pen.member("title", check.title).member("call", check.call).endObject();
        }
    }
    pen.endArray();
}

// Everything of the pool in one object.
std::string poolLine(const ReviewedPool &pool, const auto &lists)
{
    JsonPen pen;
    pen.beginObject();
    writeFacts(pool.summary, pen);
    pen.member("form", formName(pool.imported.form));
    pen.key("findings").beginArray();
    for (const Diagnostic &finding : pool.findings) {
        if (lists(finding))
            writeFinding(finding, pen);
    }
    pen.endArray().key("rules").beginArray();
    for (const RuleCount &rule : pool.summary.rules) {
        pen.beginObject().member("rule", rule.rule).member("severity", severityName(rule.severity));
        if (rule.asksAccount)
            pen.key("asksAccount").boolean(true);
        pen.key("findings").number(rule.findings).endObject();
    }
    pen.endArray();
    if (!pool.imported.notes.empty()) {
        pen.key("notes").beginArray();
        for (const ImportNote &note : pool.imported.notes)
            pen.text(describeNote(note));
        pen.endArray();
    }
    return pen.endObject().take();
}

} // namespace

void writeFacts(const PoolSummary &pool, JsonPen &pen)
{
    pen.member("file", pool.file).memberOrNull("place", pool.place);
    pen.memberOrNull("name", pool.name).memberOrNull("id", pool.id).memberOrNull("arn", pool.arn);
    pen.memberOrNull("region", pool.region).memberOrNull("account", pool.account);
    pen.key("users");
    if (pool.users)
        pen.number(*pool.users);
    else
        pen.null();
    pen.memberOrNull("tier", pool.tier).memberOrNull("mfa", pool.mfa);
    pen.memberOrNull("deletionProtection", pool.deletionProtection);
    writeDate("created", pool.created, pen);
    writeDate("changed", pool.changed, pen);
    writeCounts(pool.counts, pen);
}

void writeUnread(const UnreadText &text, JsonPen &pen)
{
    pen.beginObject().member("file", text.file).memberOrNull("place", text.place);
    pen.key("error").beginObject();
    if (text.error.line > 0)
        pen.key("line").number(text.error.line);
    if (text.error.column > 0)
        pen.key("column").number(text.error.column);
    pen.member("message", text.error.message).endObject().endObject();
}

void writeCounts(const FindingCounts &counts, JsonPen &pen)
{
    pen.key("counts").beginObject();
    pen.key("error").number(counts.errors).key("warning").number(counts.warnings).key("advice").number(counts.advice);
    pen.key("ask").number(counts.asks).key("accepted").number(counts.accepted).endObject();
}

std::string JsonReport::render(const ReviewedPool &pool) const
{
    return poolLine(pool, [this](const Diagnostic &finding) { return lists(finding); });
}

std::string JsonReport::begin()
{
    m_pen.beginObject().key("version").number(kReportVersion).member("report", "review");
    m_pen.member("profile", settings().profile->name).key("pools").beginArray();
    return m_pen.take();
}

std::string JsonReport::addPool(const ReviewedPool &pool, std::string rendered)
{
    m_totals.add(pool.summary);
    return m_pen.line().raw(rendered).take();
}

std::string JsonReport::addUnread(const UnreadText &text)
{
    m_unread.push_back(text);
    return {};
}

std::string JsonReport::end(const std::vector<std::string> &notes)
{
    m_pen.closingLine().endArray().line().key("unread").beginArray();
    for (const UnreadText &text : m_unread)
        writeUnread(text, m_pen);
    m_pen.endArray().line().key("notes").beginArray();
    for (const std::string &note : notes)
        m_pen.text(note);
    m_pen.endArray().line().key("undecided");
    writeUndecided(*settings().profile, m_pen);
    m_pen.line().key("totals");
    writeTotals(m_totals, m_unread.size(), m_pen);
    return m_pen.endObject().closingLine().take();
}

std::string JsonLinesReport::render(const ReviewedPool &pool) const
{
    return poolLine(pool, [this](const Diagnostic &finding) { return lists(finding); }) + '\n';
}

std::string JsonLinesReport::addPool(const ReviewedPool & /*pool*/, std::string rendered) { return rendered; }

std::string JsonLinesReport::addUnread(const UnreadText &text)
{
    JsonPen pen;
    writeUnread(text, pen);
    return pen.take() + '\n';
}

std::string JsonLinesReport::end(const std::vector<std::string> & /*notes*/) { return {}; }

} // namespace pooldesigner
