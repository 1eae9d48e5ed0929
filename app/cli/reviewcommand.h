// SPDX-License-Identifier: MIT
#pragma once

#include "failon.h"
#include "review/reports/reviewreport.h"
#include "subcommand.h"

#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

class ResultWriter;

// pool-designer-cli review: what a reviewer wants to know of pools that exist, one or ten thousand.
class ReviewCommand final : public Subcommand {
public:
    explicit ReviewCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    ExitCode review(PoolTexts &texts, const Profile &profile, const Streams &streams) const;
    // What is to be read; null where the paths make no sense together, which the error stream then says.
    std::unique_ptr<PoolTexts> openTexts(const Streams &streams) const;

    std::optional<ReportFormat> m_format;
    bool m_lines = false; // --ndjson
    FailOn m_failOn;
    unsigned m_jobs = 0;
    std::string m_profile;
    ReviewOptions m_options;
    std::string m_output;
    std::vector<std::string> m_paths;
};

} // namespace pooldesigner
