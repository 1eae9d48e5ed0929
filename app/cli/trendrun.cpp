// SPDX-License-Identifier: MIT
#include "formats/poolfiles.h"
#include "input.h"
#include "output.h"
#include "review/redaction.h"
#include "review/reports/reportreader.h"
#include "review/reports/trendreport.h"
#include "reviewplan.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace pooldesigner {

namespace {

using Pools = std::vector<PoolSummary>;

// A report of review --format json begins as no form of input does.
bool isReport(const std::string &file)
{
    std::error_code trouble; // who reads the file says what is wrong with it
    if (!std::filesystem::is_regular_file(file, trouble))
        return false;
    std::ifstream in(file, std::ios::binary);
    std::string begin(200, '\0');
    in.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    return begin.find("\"report\"") != std::string::npos && begin.find("\"version\"") != std::string::npos;
}

class Run {
public:
    Run(const ReviewPlan &plan, const Profile &profile, const Streams &streams)
        : m_plan(plan), m_profile(profile), m_streams(streams)
    {
    }

    Pools load(PoolTexts &texts)
    {
        Pools pools;
        const auto take = [&](FleetPart &&part) {
            std::ranges::move(part.pools, std::back_inserter(pools));
            for (UnreadText &text : part.unread) {
                tellError(troubleText(text.file, text.error), m_streams);
                m_notes.unread.push_back(std::move(text));
            }
        };
        loadFleet(texts, m_profile, m_plan.jobs, take, {}, m_plan.options);
        for (const std::string &note : texts.notes())
            tellNote(note, m_streams);
        return pools;
    }

    // Nothing where there is no such snapshot, which the error stream then says.
    std::optional<Pools> loadEarlier(const std::string &since)
    {
        if (!isReport(since)) {
            PoolFiles files({since});
            Pools pools = load(files);
            return pools.empty() && !m_notes.unread.empty() ? std::nullopt : std::optional(std::move(pools));
        }
        std::ifstream in(since, std::ios::binary);
        auto read = readReport(in);
        if (const auto *trouble = std::get_if<std::string>(&read)) {
            tellError(printable(since) + ": " + *trouble, m_streams);
            return std::nullopt;
        }
        return std::get<Pools>(std::move(read));
    }

    ExitCode report(FleetTrend trend)
    {
        if (m_plan.redact) {
            Redaction redaction;
            for (PoolTurn &turn : trend.pools)
                turn.pool = redaction.summary(turn.pool);
            for (UnreadText &text : m_notes.unread)
                text = redaction.unread(text);
        }
        ExitCode code = trend.count(Turn::Worse) > 0 ? ExitCode::Findings : ExitCode::Done;
        if (!m_plan.failOn.least)
            code = ExitCode::Done;
        else if (!m_notes.unread.empty())
            code = ExitCode::Failed;
        return deliver(trendReport(m_plan.format, trend, m_notes, m_plan.settings(m_profile)), m_plan.output, m_streams,
                       code);
    }

private:
    const ReviewPlan &m_plan;
    const Profile &m_profile;
    const Streams &m_streams;
    TrendNotes m_notes;
};

} // namespace

ExitCode runTrend(const ReviewPlan &plan, const std::string &since, PoolTexts &texts, const Profile &profile,
                  const Streams &streams)
{
    Run run(plan, profile, streams);
    std::optional<Pools> before = run.loadEarlier(since);
    if (!before)
        return ExitCode::Failed;
    Pools after = run.load(texts);
    return run.report(compareFleets(std::move(*before), std::move(after)));
}

} // namespace pooldesigner
