// SPDX-License-Identifier: MIT
#pragma once

#include "config/jsonpen.h"
#include "review/reports/reviewreport.h"

namespace pooldesigner {

inline constexpr int kReportVersion = 1;

// {"version": 1, "report": "review", "profile": NAME, "pools": [...], "unread": [...], "totals": {...}, ...}: the
// contract for programs that read it (see the manual), and what readReport() takes as an earlier snapshot. A pool a
// line.
class JsonReport final : public ReviewReport {
public:
    explicit JsonReport(const ReportSettings &settings) : ReviewReport(settings) {}

    std::string render(const ReviewedPool &pool) const override;
    std::string begin() override;
    std::string addPool(const ReviewedPool &pool, std::string rendered) override;
    std::string addUnread(const UnreadText &text) override;
    std::string end(const std::vector<std::string> &notes) override;

private:
    FleetTotals m_totals;
    std::vector<UnreadText> m_unread;
    JsonPen m_pen;
};

// One result a line: the object that JsonReport has for the pool, or {"file", "place", "error": {...}}.
class JsonLinesReport final : public ReviewReport {
public:
    explicit JsonLinesReport(const ReportSettings &settings) : ReviewReport(settings) {}

    std::string render(const ReviewedPool &pool) const override;
    std::string addPool(const ReviewedPool &pool, std::string rendered) override;
    std::string addUnread(const UnreadText &text) override;
    std::string end(const std::vector<std::string> &notes) override;
};

// The facts of a pool as members of the object that is open.
void writeFacts(const PoolSummary &pool, JsonPen &pen);
void writeUnread(const UnreadText &text, JsonPen &pen);
void writeCounts(const FindingCounts &counts, JsonPen &pen);

} // namespace pooldesigner
