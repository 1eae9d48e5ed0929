// SPDX-License-Identifier: MIT
#pragma once

#include "config/jsonpen.h"
#include "review/reports/reviewreport.h"

#include <map>

namespace pooldesigner {

// SARIF 2.1.0: one run, a result a finding with the place of its member in the file, a fingerprint that outlives
// changes elsewhere in the file, and the help of the rules that found something. Accepted findings are suppressed
// results; what could not be read is a notification of the run.
class SarifReport final : public ReviewReport {
public:
    explicit SarifReport(const ReportSettings &settings) : ReviewReport(settings) {}

    std::string begin() override;
    std::string addPool(const ReviewedPool &pool, std::string rendered) override;
    std::string addUnread(const UnreadText &text) override;
    std::string end(const std::vector<std::string> &notes) override;

private:
    std::size_t ruleIndex(const std::string &rule);

    std::map<std::string, std::size_t, std::less<>> m_indexes;
    std::vector<std::string> m_rules; // by index
    std::vector<UnreadText> m_unread;
    JsonPen m_pen;
};

// How SARIF names a file: a relative path stays one, an absolute one becomes a file: URI, percent-encoded.
std::string sarifUri(const std::string &file);

// The parts of a log that all reports share.
void beginSarif(JsonPen &pen);
// "physicalLocation"; no region where the line is 0.
void writeSarifLocation(const std::string &file, int line, int column, JsonPen &pen);
void writeSarifDriver(const std::string &version, JsonPen &pen); // opens "tool" and "driver"; two objects to close

} // namespace pooldesigner
