// SPDX-License-Identifier: MIT
#include "review/reports/headedreport.h"

#include "config/timestamp.h"

namespace pooldesigner {

std::string HeadedReport::addPool(const ReviewedPool &pool, std::string /*rendered*/)
{
    m_totals.add(pool.summary);
    const std::size_t number = m_totals.pools();
    m_rows.push_back({displayName(pool.summary), cells(pool.summary)});
    if (tellsPools())
        m_tales.push_back(tale(pool, number));
    else
        m_tales.clear();
    return {};
}

std::string HeadedReport::addUnread(const UnreadText &text)
{
    m_unread.push_back(text);
    return {};
}

std::vector<RuleTotal> HeadedReport::listedRules() const
{
    std::vector<RuleTotal> rules = m_totals.rules();
    if (!settings().asksAccount)
        std::erase_if(rules, [](const RuleTotal &rule) { return rule.asksAccount; });
    return rules;
}

std::string HeadedReport::title() const
{
    if (m_totals.pools() == 1)
        return "Review of " + m_rows.front().name;
    return "Review of " + std::to_string(m_totals.pools()) + " pools";
}

std::string HeadedReport::subtitle() const
{
    std::string text = "Profile " + settings().profile->name;
    if (const auto now = settings().profile->settings.now)
        text += ", " + timestampText(*now).substr(0, 10);
    return text + ", made by Pool Designer" + (settings().version.empty() ? "" : ' ' + settings().version);
}

std::string displayName(const PoolSummary &pool)
{
    if (!pool.name.empty())
        return pool.name;
    return pool.id.empty() ? "a pool without a name" : pool.id;
}

std::string positionText(const ImportError &error)
{
    if (error.line <= 0)
        return {};
    return std::to_string(error.line) + (error.column > 0 ? ':' + std::to_string(error.column) : std::string());
}

std::vector<std::pair<std::string, std::string>> factsOf(const PoolSummary &pool)
{
    const auto day = [](std::optional<std::int64_t> seconds) {
        return seconds ? timestampText(*seconds).substr(0, 10) : std::string();
    };
    std::vector<std::pair<std::string, std::string>> facts{
        {"File", shownPlace(pool.file, pool.place)},
        {"Id", pool.id},
        {"ARN", pool.arn},
        {"Region", pool.region},
        {"Account", pool.account},
        {"People, roughly", pool.users ? std::to_string(*pool.users) : std::string()},
        {"Feature plan", pool.tier},
        {"MFA", pool.mfa},
        {"Deletion protection", pool.deletionProtection},
        {"Created", day(pool.created)},
        {"Last changed", day(pool.changed)},
    };
    std::erase_if(facts, [](const auto &fact) { return fact.second.empty(); });
    return facts;
}

} // namespace pooldesigner
