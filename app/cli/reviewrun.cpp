// SPDX-License-Identifier: MIT
#include "input.h"
#include "output.h"
#include "profileoption.h"
#include "resultwriter.h"
#include "review/orderedwork.h"
#include "review/redaction.h"
#include "reviewplan.h"

namespace pooldesigner {

namespace {

// A text that was reviewed, with the parts of the report that its pools are.
struct RenderedText {
    ReviewedText text;
    std::vector<std::string> parts;
};

class Run {
public:
    Run(const ReviewPlan &plan, const Profile &profile, const Streams &streams)
        : m_plan(plan), m_profile(profile), m_streams(streams),
          m_report(makeReport(plan.format, plan.settings(profile))), m_writer(plan.output, streams)
    {
    }

    ExitCode run(PoolTexts &texts)
    {
        m_writer.write(m_report->begin());
        OrderedWork<PoolText, RenderedText>::run(
            m_plan.jobs == 0 ? usualJobs() : m_plan.jobs, {}, [&] { return texts.next(); },
            [this](PoolText &&text) { return work(std::move(text)); },
            [this](RenderedText &&text) { return take(std::move(text)); });
        // Notes name files.
        m_writer.write(m_report->end(m_plan.redact ? std::vector<std::string>() : texts.notes()));
        return finish(texts.notes());
    }

private:
    RenderedText work(PoolText &&text) const
    {
        ReviewOptions options = m_plan.options;
        options.positions = m_plan.format == ReportFormat::AsSarif;
        RenderedText result{.text = reviewText(std::move(text), m_profile, options), .parts = {}};
        for (const ReviewedPool &pool : result.text.pools)
            result.parts.push_back(m_plan.redact ? std::string() : m_report->render(pool));
        return result;
    }

    // False where no more can be written.
    bool take(RenderedText &&result)
    {
        bool good = true;
        for (std::size_t i = 0; i < result.text.pools.size(); ++i)
            good = takePool(result.text.pools[i], std::move(result.parts[i]));
        for (const UnreadText &text : result.text.unread) {
            m_unread = true;
            if (!m_plan.isLines())
                tellError(troubleText(text.file, text.error), m_streams);
            good = m_writer.write(m_report->addUnread(m_plan.redact ? m_redaction.unread(text) : text));
        }
        return good && (!m_plan.isLines() || m_writer.flush());
    }

    bool takePool(const ReviewedPool &pool, std::string part)
    {
        ++m_pools;
        m_met = m_met || m_plan.failOn.isMetBy(pool.findings, m_profile);
        if (!m_plan.redact)
            return m_writer.write(m_report->addPool(pool, std::move(part)));
        // Here and not where threads work: stand-ins are numbered in the order of the pools.
        const ReviewedPool redacted = m_redaction.pool(pool, m_profile);
        return m_writer.write(m_report->addPool(redacted, m_report->render(redacted)));
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
    std::unique_ptr<ReviewReport> m_report;
    ResultWriter m_writer;
    Redaction m_redaction;
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
