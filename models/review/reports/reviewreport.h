// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleetloader.h"
#include "review/fleettotals.h"

#include <memory>

namespace pooldesigner {

enum class ReportFormat : std::uint8_t { AsText, AsJson, AsJsonLines, AsCsv, AsHtml, AsMarkdown, AsSarif };

// What a report needs to know besides the pools. Borrows the profile.
struct ReportSettings {
    const Profile *profile = nullptr;
    bool asksAccount = false; // list what only the account can tell, which is counted only otherwise
    std::string version = {}; // of the program, for reports that name it
};

// A review of pools, written piece by piece while they are read, so that the longest takes no more memory than its
// readers want at its head. Texts are in English whatever the locale; what pools say is hostile, and shown harmlessly.
//
// The parts, joined in this order, are the report: begin(), then addPool() or addUnread() for each, then end().
class ReviewReport {
public:
    virtual ~ReviewReport() = default;

    // The part of addPool() that depends on the pool alone. May be called by any thread, at the same time.
    virtual std::string render(const ReviewedPool &pool) const;

    virtual std::string begin();
    virtual std::string addPool(const ReviewedPool &pool, std::string rendered) = 0;
    virtual std::string addUnread(const UnreadText &text) = 0;
    // `notes` are sentences on what was passed over.
    virtual std::string end(const std::vector<std::string> &notes) = 0;

protected:
    explicit ReviewReport(const ReportSettings &settings) : m_settings(settings) {}
    ReviewReport(const ReviewReport &) = default;
    const ReportSettings &settings() const { return m_settings; }
    // Whether the report lists the finding, and not only counts it.
    bool lists(const Diagnostic &finding) const;

private:
    ReportSettings m_settings;
};

std::unique_ptr<ReviewReport> makeReport(ReportFormat format, const ReportSettings &settings);

// The place of a pool or of what could not be read: "pools.ndjson (line 3)", safe to show.
std::string shownPlace(const std::string &file, const std::string &place);

// "1 error, 2 warnings, 0 advice, 3 to ask the account, 1 accepted"; the last two where there are any.
std::string countsText(const FindingCounts &counts);

} // namespace pooldesigner
