// SPDX-License-Identifier: MIT
#include "review/reports/csvreport.h"

#include "config/text.h"
#include "config/timestamp.h"

#include <array>

namespace pooldesigner {

namespace {

constexpr std::size_t kColumns = 20;
using Row = std::array<std::string, kColumns>;

const Row &header()
{
    static const Row names{"file",
                           "place",
                           "name",
                           "id",
                           "arn",
                           "region",
                           "account",
                           "users",
                           "tier",
                           "mfa",
                           "deletion_protection",
                           "created",
                           "changed",
                           "errors",
                           "warnings",
                           "advice",
                           "ask",
                           "accepted",
                           "rules",
                           "error"};
    return names;
}

std::string date(std::optional<std::int64_t> seconds) { return seconds ? timestampText(*seconds) : std::string(); }

// "mfa-off password-weak*2": rule ids hold no blanks.
std::string rulesOf(const PoolSummary &pool)
{
    std::string text;
    for (const RuleCount &rule : pool.rules) {
        if (rule.asksAccount)
            continue;
        text += (text.empty() ? "" : " ") + rule.rule;
        if (rule.findings > 1)
            text += '*' + std::to_string(rule.findings);
    }
    return text;
}

std::string cell(const std::string &value)
{
    // What a spreadsheet works out instead of showing it.
    const bool formula = !value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string_view::npos;
    const std::string shown = (formula ? "'" : "") + quotedForPeople(value, std::string::npos);
    if (shown.find_first_of(",\"") == std::string::npos)
        return shown;
    std::string quoted = "\"";
    for (const char c : shown)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string csvRow(std::span<const std::string> cells)
{
    std::string row;
    for (const std::string &value : cells) {
        if (&value != cells.data())
            row += ',';
        row += cell(value);
    }
    return row + "\r\n";
}

std::string CsvReport::render(const ReviewedPool &reviewed) const
{
    const PoolSummary &pool = reviewed.summary;
    return csvRow(Row{pool.file,
                      pool.place,
                      pool.name,
                      pool.id,
                      pool.arn,
                      pool.region,
                      pool.account,
                      pool.users ? std::to_string(*pool.users) : std::string(),
                      pool.tier,
                      pool.mfa,
                      pool.deletionProtection,
                      date(pool.created),
                      date(pool.changed),
                      std::to_string(pool.counts.errors),
                      std::to_string(pool.counts.warnings),
                      std::to_string(pool.counts.advice),
                      std::to_string(pool.counts.asks),
                      std::to_string(pool.counts.accepted),
                      rulesOf(pool),
                      {}});
}

std::string CsvReport::begin() { return csvRow(header()); }

std::string CsvReport::addPool(const ReviewedPool & /*pool*/, std::string rendered) { return rendered; }

std::string CsvReport::addUnread(const UnreadText &text)
{
    Row row;
    row[0] = text.file;
    row[1] = text.place;
    row.back() = text.error.message;
    return csvRow(row);
}

std::string CsvReport::end(const std::vector<std::string> & /*notes*/) { return {}; }

} // namespace pooldesigner
