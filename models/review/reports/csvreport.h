// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"

#include <span>

namespace pooldesigner {

// One row of a table in RFC 4180, with its end. A cell that a spreadsheet would take for a formula gets an apostrophe
// in front; characters nobody can see are shown.
std::string csvRow(std::span<const std::string> cells);

// A table with a pool a row, and a row for each text that could not be read, with the reason in the last column.
class CsvReport final : public ReviewReport {
public:
    explicit CsvReport(const ReportSettings &settings) : ReviewReport(settings) {}

    std::string render(const ReviewedPool &pool) const override;
    std::string begin() override;
    std::string addPool(const ReviewedPool &pool, std::string rendered) override;
    std::string addUnread(const UnreadText &text) override;
    std::string end(const std::vector<std::string> &notes) override;
};

} // namespace pooldesigner
