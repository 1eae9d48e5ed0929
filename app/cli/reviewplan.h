// SPDX-License-Identifier: MIT
#pragma once

#include "failon.h"
#include "review/reports/reviewreport.h"
#include "streams.h"

#include <string>

namespace pooldesigner {

// What the arguments of review ask for.
struct ReviewPlan {
    ReportFormat format = ReportFormat::AsText;
    bool redact = false;
    FailOn failOn;
    unsigned jobs = 0; // 0: as many as there are processors
    ReviewOptions options;
    std::string output; // see ResultWriter

    bool isLines() const { return format == ReportFormat::AsJsonLines; }
    ReportSettings settings(const Profile &profile) const;
};

// Reads, checks and reports on all texts.
ExitCode runReview(const ReviewPlan &plan, PoolTexts &texts, const Profile &profile, const Streams &streams);

// Reports what became of the pools since an earlier snapshot: a report of review --format json, a file or a folder.
ExitCode runTrend(const ReviewPlan &plan, const std::string &since, PoolTexts &texts, const Profile &profile,
                  const Streams &streams);

} // namespace pooldesigner
