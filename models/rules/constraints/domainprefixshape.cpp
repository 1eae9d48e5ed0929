// SPDX-License-Identifier: MIT
#include "config/ascii.h"
#include "rules/constraints/membergroups.h"
#include "rules/constraints/textpattern.h"
#include "rules/edits.h"
#include "rules/owndomain.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

std::string likelyPrefix(std::string_view text)
{
    std::string prefix;
    for (const char c : text)
        prefix += c == '_' || c == ' ' || c == '.' ? '-' : ascii::lower(c);
    return prefix;
}

void checkDomainPrefixShape(const PoolView &pool, Report &report)
{
    const auto text = pool.get(f::domain::Domain);
    const Path path = f::domain::Domain.path();
    const auto isPrefix = [](std::string_view domain) {
        const Limits &limits = memberSpec(members::kDomain[0])->limits;
        return domain.size() <= static_cast<std::size_t>(*limits.max) && matchesPattern(domain, limits.pattern);
    };
    if (!text || makesOwnDomain(pool) || isPrefix(*text))
        return;
    auto found = report.add(
        path, message(QT_TRANSLATE_NOOP("Rules", "Domain %1 is not a prefix: 1 to 63 small letters, digits and inner "
                                                 "hyphens. Change it."),
                      {shownText(*text)}));
    const std::string likely = likelyPrefix(*text);
    if (isPrefix(likely))
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {likely}), {setValue(path, likely)});
}

} // namespace

constexpr Rule domainPrefixShape{
    .id = "domain-prefix-shape",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The domain prefix has a form that is not allowed."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A prefix has 1 to 63 small letters, digits and hyphens inside it; "
                              "“^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$” is the pattern. It becomes part of a host "
                              "name and is unique in its region among all customers. A full host name is possible "
                              "only with a certificate in CustomDomainConfig."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json; repo "
              "badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-domain-prefix-format",
    .members = members::kDomain,
    .fixable = true,
    .check = checkDomainPrefixShape,
};

} // namespace pooldesigner::rules
