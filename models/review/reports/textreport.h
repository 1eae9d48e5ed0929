// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/reviewreport.h"

namespace pooldesigner {

// A line a pool, then the rules that found most and a line that counts. A single pool is told in words instead, with
// its findings one a line. Texts that could not be read are counted only: the error stream names them.
class TextReport final : public ReviewReport {
public:
    explicit TextReport(const ReportSettings &settings) : ReviewReport(settings) {}

    std::string addPool(const ReviewedPool &pool, std::string rendered) override;
    std::string addUnread(const UnreadText &text) override;
    std::string end(const std::vector<std::string> &notes) override;

private:
    std::string words(const ReviewedPool &pool) const;
    std::string ruleTable() const;

    FleetTotals m_totals;
    std::size_t m_unread = 0;
    std::string m_onlyPool; // the first one in words, as long as it is the only one
    std::string m_firstLine;
};

} // namespace pooldesigner
