// SPDX-License-Identifier: MIT
#include "review/reports/reportwriting.h"

#include "review/orderedwork.h"
#include "review/redaction.h"

namespace pooldesigner {

namespace {

// A text that was reviewed, with the parts of the report that its pools are.
struct RenderedText {
    ReviewedText text;
    std::vector<std::string> parts;
};

class Writing {
public:
    Writing(const ReportPlan &plan, ReportTaker &taker)
        : m_plan(plan), m_taker(taker), m_report(makeReport(plan.format, plan.settings))
    {
    }

    bool run(PoolTexts &texts, const std::stop_token &stop)
    {
        m_good = m_taker.write(m_report->begin());
        OrderedWork<PoolText, RenderedText>::run(
            m_plan.jobs == 0 ? usualJobs() : m_plan.jobs, stop, [&] { return texts.next(); },
            [this](PoolText &&text) { return work(std::move(text)); },
            [this](RenderedText &&text) { return take(std::move(text)); });
        if (stop.stop_requested())
            return false;
        // Notes name files.
        return m_taker.write(m_report->end(m_plan.redact ? std::vector<std::string>() : texts.notes())) && m_good;
    }

private:
    RenderedText work(PoolText &&text) const
    {
        ReviewOptions options = m_plan.options;
        options.positions = m_plan.format == ReportFormat::AsSarif;
        RenderedText result{.text = reviewText(std::move(text), *m_plan.settings.profile, options), .parts = {}};
        for (const ReviewedPool &pool : result.text.pools)
            result.parts.push_back(m_plan.redact ? std::string() : m_report->render(pool));
        return result;
    }

    bool take(RenderedText &&result)
    {
        for (std::size_t i = 0; i < result.text.pools.size(); ++i) {
            m_taker.pool(result.text.pools[i]);
            m_good = takePool(result.text.pools[i], std::move(result.parts[i])) && m_good;
        }
        for (const UnreadText &text : result.text.unread) {
            m_taker.unread(text);
            m_good = m_taker.write(m_report->addUnread(m_plan.redact ? m_redaction.unread(text) : text)) && m_good;
        }
        m_good = m_good && m_taker.endText(result.text.weight);
        return m_good;
    }

    bool takePool(const ReviewedPool &pool, std::string part)
    {
        if (!m_plan.redact)
            return m_taker.write(m_report->addPool(pool, std::move(part)));
        // Here and not where threads work: stand-ins are numbered in the order of the pools.
        const ReviewedPool redacted = m_redaction.pool(pool, *m_plan.settings.profile);
        return m_taker.write(m_report->addPool(redacted, m_report->render(redacted)));
    }

    const ReportPlan &m_plan;
    ReportTaker &m_taker;
    std::unique_ptr<ReviewReport> m_report;
    Redaction m_redaction;
    bool m_good = true;
};

} // namespace

bool writeReport(PoolTexts &texts, const ReportPlan &plan, ReportTaker &taker, std::stop_token stop)
{
    return Writing(plan, taker).run(texts, stop);
}

std::string reportOn(const ReviewedPool &pool, const ReportPlan &plan)
{
    const std::unique_ptr<ReviewReport> report = makeReport(plan.format, plan.settings);
    Redaction redaction;
    const ReviewedPool shown = plan.redact ? redaction.pool(pool, *plan.settings.profile) : pool;
    std::string text = report->begin();
    text += report->addPool(shown, report->render(shown));
    return text + report->end({});
}

} // namespace pooldesigner
