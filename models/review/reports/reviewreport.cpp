// SPDX-License-Identifier: MIT
#include "review/reports/reviewreport.h"

#include "config/text.h"
#include "review/reports/csvreport.h"
#include "review/reports/htmlreport.h"
#include "review/reports/jsonreport.h"
#include "review/reports/markdownreport.h"
#include "review/reports/sarifreport.h"
#include "review/reports/textreport.h"

namespace pooldesigner {

std::string ReviewReport::render(const ReviewedPool & /*pool*/) const { return {}; }

std::string ReviewReport::begin() { return {}; }

bool ReviewReport::lists(const Diagnostic &finding) const { return !finding.onlyAsks() || settings().asksAccount; }

std::unique_ptr<ReviewReport> makeReport(ReportFormat format, const ReportSettings &settings)
{
    switch (format) {
    case ReportFormat::AsJson: return std::make_unique<JsonReport>(settings);
    case ReportFormat::AsJsonLines: return std::make_unique<JsonLinesReport>(settings);
    case ReportFormat::AsCsv: return std::make_unique<CsvReport>(settings);
    case ReportFormat::AsHtml: return std::make_unique<HtmlReport>(settings);
    case ReportFormat::AsMarkdown: return std::make_unique<MarkdownReport>(settings);
    case ReportFormat::AsSarif: return std::make_unique<SarifReport>(settings);
    case ReportFormat::AsText: break;
    }
    return std::make_unique<TextReport>(settings);
}

std::string shownPlace(const std::string &file, const std::string &place)
{
    const std::string name = file == "-" ? "standard input" : quotedForPeople(file, std::string::npos);
    return place.empty() ? name : name + " (" + quotedForPeople(place, std::string::npos) + ')';
}

std::string countsText(const FindingCounts &counts)
{
    const auto counted = [](int count, const char *one, const char *many) {
        return std::to_string(count) + ' ' + (count == 1 ? one : many);
    };
    std::string text = counted(counts.errors, "error", "errors") + ", " +
                       counted(counts.warnings, "warning", "warnings") + ", " + std::to_string(counts.advice) +
                       " advice";
    if (counts.asks > 0)
        text += ", " + std::to_string(counts.asks) + " to ask the account";
    if (counts.accepted > 0)
        text += ", " + std::to_string(counts.accepted) + " accepted";
    return text;
}

} // namespace pooldesigner
