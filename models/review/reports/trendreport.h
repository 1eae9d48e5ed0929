// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"
#include "review/trend.h"

namespace pooldesigner {

// What a report of a trend has besides it.
struct TrendNotes {
    std::vector<UnreadText> unread; // of both snapshots
    std::vector<std::string> notes;
};

// What became of the pools of a fleet between two snapshots, in whichever of text, JSON, Markdown and HTML is asked
// for; other formats have no such report, and the answer is empty. Pools that are as they were are counted, and listed
// in JSON only.
std::string trendReport(ReportFormat format, const FleetTrend &trend, const TrendNotes &notes,
                        const ReportSettings &settings);

} // namespace pooldesigner
