// SPDX-License-Identifier: MIT
#pragma once

#include "review/reports/headedreport.h"

namespace pooldesigner {

// Text for a paragraph or a cell of a table: nothing in it is taken for markup, HTML or the end of a cell.
std::string markdown(std::string_view text);
// The same as code, whatever backticks it holds.
std::string markdownCode(std::string_view text);

// The report in Markdown as GitHub and others read it.
class MarkdownReport final : public HeadedReport {
public:
    explicit MarkdownReport(const ReportSettings &settings) : HeadedReport(settings) {}
    std::string end(const std::vector<std::string> &notes) override;

protected:
    std::string cells(const PoolSummary &pool) const override;
    std::string tale(const ReviewedPool &pool, std::size_t number) const override;

private:
    std::string rulesSection() const;
    std::string unreadSection(const std::vector<std::string> &notes) const;
};

} // namespace pooldesigner
