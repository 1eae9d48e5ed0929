// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/owndomain.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view prefix)
{
    std::vector<std::string_view> segments;
    for (std::size_t at = 0; at <= prefix.size();) {
        const std::size_t end = std::min(prefix.find('-', at), prefix.size());
        segments.push_back(prefix.substr(at, end - at));
        at = end + 1;
    }
    return segments;
}

std::string withoutHyphens(std::string_view prefix)
{
    std::string joined(prefix);
    std::erase(joined, '-');
    return joined;
}

void checkDomainPrefixReserved(const PoolView &pool, Report &report)
{
    const auto prefix = pool.get(f::domain::Domain);
    if (!prefix || makesOwnDomain(pool))
        return;
    const auto segments = segmentsOf(*prefix);
    for (const std::string_view word : {"aws", "amazon", "cognito"}) {
        if (std::ranges::find(segments, word) == segments.end())
            continue;
        auto found = report.add(
            f::domain::Domain.path(),
            message(QT_TRANSLATE_NOOP("Rules", "Domain %1 has the reserved word %2 between hyphens. Join it with its "
                                               "neighbour or choose another."),
                    {shownText(*prefix), word}));
        if (segments.size() > 1)
            found.choice(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {withoutHyphens(*prefix)}),
                         {setValue(f::domain::Domain.path(), withoutHyphens(*prefix))});
        return;
    }
}

} // namespace

constexpr Rule domainPrefixReserved{
    .id = "domain-prefix-reserved",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The domain prefix has a reserved word."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "aws, amazon and cognito are reserved as words between hyphens; inside a longer word "
                              "they are fine. The service only says that the request is invalid. Join the word with "
                              "its neighbour, or choose another."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-domain-reserved-word (measured)",
    .members = members::kDomain,
    .check = checkDomainPrefixReserved,
};

} // namespace pooldesigner::rules
