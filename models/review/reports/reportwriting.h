// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"

#include <functional>
#include <stop_token>

namespace pooldesigner {

struct ReportPlan {
    ReportFormat format = ReportFormat::AsText;
    bool redact = false;
    unsigned jobs = 0; // 0: usualJobs()
    ReportSettings settings;
    ReviewOptions options;
};

// Who takes a report. What is told comes in the order of the texts, on the thread that called.
class ReportTaker {
public:
    virtual ~ReportTaker() = default;
    virtual bool write(std::string_view part) = 0;                  // false: no more can be written
    virtual void pool(const ReviewedPool & /*pool*/) {}             // as it was read, before its part is written
    virtual void unread(const UnreadText & /*text*/) {}             // ditto
    virtual bool endText(std::uint64_t /*weight*/) { return true; } // all of a text is written; see PoolText
};

// Reads and checks all texts and writes the report on them, piece by piece: memory does not grow with the texts, but
// for formats that end in a list of what was unreadable. False where it was stopped or `taker` could take no more.
bool writeReport(PoolTexts &texts, const ReportPlan &plan, ReportTaker &taker, std::stop_token stop = {});

// The whole report on one pool that was read.
std::string reportOn(const ReviewedPool &pool, const ReportPlan &plan);

} // namespace pooldesigner
