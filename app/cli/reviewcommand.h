// SPDX-License-Identifier: MIT
#pragma once

#include "profileoption.h"
#include "reviewplan.h"
#include "subcommand.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

// pool-designer-cli review: what a reviewer wants to know of pools that exist, one or ten thousand.
class ReviewCommand final : public Subcommand {
public:
    explicit ReviewCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    // What is wrong with the arguments taken together; empty: nothing.
    std::string trouble() const;
    bool readsStream() const;
    std::unique_ptr<PoolTexts> openTexts(const Streams &streams) const;

    ReviewPlan m_plan; // its format is settled in the run
    std::optional<ReportFormat> m_format;
    bool m_lines = false; // --ndjson
    std::string m_since;  // files, a folder or an earlier report
    ProfileOption m_profile;
    std::vector<std::string> m_paths;
};

} // namespace pooldesigner
