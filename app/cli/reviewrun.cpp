// SPDX-License-Identifier: MIT
#include "input.h"
#include "output.h"
#include "profileoption.h"
#include "resultwriter.h"
#include "review/reports/reportwriting.h"
#include "reviewplan.h"
#include "reviewprogress.h"

namespace pooldesigner {

namespace {

class Run final : public ReportTaker {
public:
    Run(const ReviewPlan &plan, const Profile &profile, const Streams &streams)
        : m_plan(plan), m_profile(profile), m_streams(streams), m_writer(plan.output, streams)
    {
    }

    ExitCode run(PoolTexts &texts)
    {
        if (m_streams.showsProgress)
            m_progress.emplace(m_streams.err, texts.weight());
        const ReportPlan report{.format = m_plan.format,
                                .redact = m_plan.redact,
                                .jobs = m_plan.jobs,
                                .settings = m_plan.settings(m_profile),
                                .options = m_plan.options};
        writeReport(texts, report, *this);
        clearProgress();
        return finish(texts.notes());
    }

    bool write(std::string_view part) override { return m_writer.write(part); }

    void pool(const ReviewedPool &pool) override
    {
        ++m_pools;
        ++m_ofText.pools;
        m_met = m_met || m_plan.failOn.isMetBy(pool.findings);
    }

    void unread(const UnreadText &text) override
    {
        m_unread = true;
        ++m_ofText.unread;
        if (m_plan.isLines())
            return;
        clearProgress();
        tellError(troubleText(text.file, text.error), m_streams);
    }

    bool endText(std::uint64_t weight) override
    {
        const Count done = std::exchange(m_ofText, {});
        if (m_progress)
            m_progress->add(done.pools, done.unread, weight);
        return !m_plan.isLines() || m_writer.flush();
    }

private:
    struct Count {
        std::size_t pools = 0;
        std::size_t unread = 0;
    };

    void clearProgress()
    {
        if (m_progress)
            m_progress->clear();
    }

    ExitCode finish(const std::vector<std::string> &notes)
    {
        if (m_plan.format == ReportFormat::AsText)
            tellUndecided(m_profile, m_streams);
        for (const std::string &note : notes)
            tellNote(note, m_streams);
        if (m_pools == 0 && !m_unread && !m_plan.isLines()) {
            tellError("there is no pool in what was given", m_streams);
            return ExitCode::Failed;
        }
        if (m_unread && m_plan.failOn.least)
            return m_writer.finish(ExitCode::Failed);
        return m_writer.finish(m_met ? ExitCode::Findings : ExitCode::Done);
    }

    const ReviewPlan &m_plan;
    const Profile &m_profile;
    const Streams &m_streams;
    ResultWriter m_writer;
    std::optional<ReviewProgress> m_progress; // where somebody watches
    Count m_ofText;                           // that is being taken
    std::size_t m_pools = 0;
    bool m_unread = false;
    bool m_met = false;
};

} // namespace

ReportSettings ReviewPlan::settings(const Profile &profile) const
{
    return {.profile = &profile, .asksAccount = failOn.asksAccount, .version = POOLDESIGNER_VERSION};
}

ExitCode runReview(const ReviewPlan &plan, PoolTexts &texts, const Profile &profile, const Streams &streams)
{
    return Run(plan, profile, streams).run(texts);
}

} // namespace pooldesigner
