// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolstory.h"
#include "review/reports/reviewreport.h"

namespace pooldesigner {

// A report with its sums at the head, so that all of it waits for the last pool: of each pool it keeps a row, and of
// the first hundred what there is to tell, which is dropped where there are more.
class HeadedReport : public ReviewReport {
public:
    static constexpr std::size_t kToldPools = 100;

    std::string addPool(const ReviewedPool &pool, std::string rendered) final;
    std::string addUnread(const UnreadText &text) final;

protected:
    explicit HeadedReport(const ReportSettings &settings) : ReviewReport(settings) {}

    // What stands behind the name in the row of a pool.
    virtual std::string cells(const PoolSummary &pool) const = 0;
    // `number` counts from 1.
    virtual std::string tale(const ReviewedPool &pool, std::size_t number) const = 0;

    bool tellsPools() const { return m_totals.pools() <= kToldPools; }
    const FleetTotals &totals() const { return m_totals; }
    struct Row {
        std::string name; // for people, hostile still
        std::string cells;
    };
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<std::string> &tales() const { return m_tales; }
    const std::vector<UnreadText> &unread() const { return m_unread; }

    // Without the questions to the account, unless they are listed.
    std::vector<RuleTotal> listedRules() const;
    std::string title() const;    // "Review of 3 pools", "Review of orders"
    std::string subtitle() const; // the profile, the day, the program

private:
    FleetTotals m_totals;
    std::vector<Row> m_rows;
    std::vector<std::string> m_tales;
    std::vector<UnreadText> m_unread;
};

// The name of a pool for people, in words where it has none; hostile text still.
std::string displayName(const PoolSummary &pool);

// "3:14" of a text that could not be read, or "3", or nothing.
std::string positionText(const ImportError &error);

// What is known of a pool in a few words, as pairs of a label and a text.
std::vector<std::pair<std::string, std::string>> factsOf(const PoolSummary &pool);

} // namespace pooldesigner
