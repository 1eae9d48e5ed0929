// SPDX-License-Identifier: MIT
#include "review/reports/reportreader.h"

#include "config/json.h"
#include "config/jsonmember.h"
#include "config/timestamp.h"
#include "review/reports/jsonreport.h"

#include <istream>

namespace pooldesigner {

namespace {

std::string text(const Json &object, std::string_view name)
{
    return std::string(asString(findMember(object, name)).value_or(std::string_view()));
}

int count(const Json &object, std::string_view name)
{
    const Json *value = findMember(object, name);
    const bool good =
        value != nullptr && value->is_number_integer() && *value >= Json(0) && *value < Json(1'000'000'000);
    return good ? value->get<int>() : 0;
}

Severity severityNamed(std::string_view name)
{
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        if (severityName(severity) == name)
            return severity;
    }
    return Severity::Advice;
}

PoolSummary summaryOf(const Json &pool)
{
    PoolSummary summary;
    summary.file = text(pool, "file");
    summary.place = text(pool, "place");
    summary.name = text(pool, "name");
    summary.id = text(pool, "id");
    summary.arn = text(pool, "arn");
    summary.region = text(pool, "region");
    summary.account = text(pool, "account");
    if (const Json *users = findMember(pool, "users"); users != nullptr && users->is_number_integer())
        summary.users = users->get<std::int64_t>();
    summary.tier = text(pool, "tier");
    summary.mfa = text(pool, "mfa");
    summary.deletionProtection = text(pool, "deletionProtection");
    summary.created = timestampOf(findMember(pool, "created"));
    summary.changed = timestampOf(findMember(pool, "changed"));
    if (const Json *counts = findMember(pool, "counts"))
        summary.counts = {.errors = count(*counts, "error"),
                          .warnings = count(*counts, "warning"),
                          .advice = count(*counts, "advice"),
                          .asks = count(*counts, "ask"),
                          .accepted = count(*counts, "accepted")};
    const Json *rules = findMember(pool, "rules");
    for (const Json &rule : rules != nullptr && rules->is_array() ? *rules : Json::array()) {
        const Json *asks = findMember(rule, "asksAccount");
        summary.rules.push_back({.rule = text(rule, "rule"),
                                 .severity = severityNamed(text(rule, "severity")),
                                 .asksAccount = asks != nullptr && *asks == Json(true),
                                 .findings = count(rule, "findings")});
    }
    return summary;
}

// Takes the pools out of the report as they are read, and lets go of them.
class Taker {
public:
    bool operator()(int depth, Json::parse_event_t event, Json &value)
    {
        if (event == Json::parse_event_t::key && depth == 1)
            m_member = value.get<std::string>();
        if (m_member != "pools" || depth != 2 || event != Json::parse_event_t::object_end)
            return true;
        pools.push_back(summaryOf(value));
        return false;
    }

    std::vector<PoolSummary> pools;

private:
    std::string m_member; // at the top, that is being read
};

} // namespace

std::variant<std::vector<PoolSummary>, std::string> readReport(std::istream &in)
{
    Taker taker;
    const auto take = [&taker](int depth, Json::parse_event_t event, Json &value) {
        return taker(depth, event, value);
    };
    const Json report = Json::parse(in, take, false);
    if (report.is_discarded())
        return "The file is no JSON, or is cut off.";
    if (text(report, "report") != "review")
        return "This is no report of review --format json.";
    if (count(report, "version") != kReportVersion)
        return "The report is of another version of this program.";
    return std::move(taker.pools);
}

} // namespace pooldesigner
