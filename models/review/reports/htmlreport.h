// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/headedreport.h"

namespace pooldesigner {

// The report as one page of HTML; see htmlPage().
class HtmlReport final : public HeadedReport {
public:
    explicit HtmlReport(const ReportSettings &settings) : HeadedReport(settings) {}
    std::string end(const std::vector<std::string> &notes) override;

protected:
    std::string cells(const PoolSummary &pool) const override;
    std::string tale(const ReviewedPool &pool, std::size_t number) const override;

private:
    std::string head() const;
    std::string rulesSection() const;
    std::string poolsSection() const;
    std::string unreadSection(const std::vector<std::string> &notes) const;
    std::string helpSection() const;
    std::string findingItem(const ReviewedPool &pool, const Diagnostic &finding) const;
};

} // namespace pooldesigner
