// SPDX-License-Identifier: MIT
#include "rules/constraints/textpattern.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomDomainFqdnMembers[] = {"CreateUserPoolDomain.Domain",
                                                         "CreateUserPoolDomain.CustomDomainConfig"};

void checkCustomDomainFqdn(const PoolView &pool, Report &report)
{
    const auto domain = pool.get(f::domain::Domain);
    const Path certificate = f::domain::CustomDomainConfig.path();
    const bool isHostName = domain && matchesPattern(*domain, "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.){2,}[a-z]{2,63}");
    if (!domain || !hasMembers(pool, certificate) || isHostName)
        return;
    report
        .add(
            f::domain::Domain.path(),
            message(QT_TRANSLATE_NOOP("Rules", "Domain %1 is not a host name, which a certificate calls for. Write the "
                                               "full name, such as auth.example.com."),
                    {shownText(*domain)}))
        .related(certificate)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the certificate")), {removeMember(certificate)});
}

} // namespace

constexpr Rule customDomainFqdn{
    .id = "custom-domain-fqdn",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom domain is not a host name."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "With a certificate in CustomDomainConfig, Domain is a host name of yours such as "
                                   "auth.example.com: “Custom domain is not a valid subdomain” is the answer to a bare "
                                   "prefix. Write the full name, or remove the certificate."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-custom-domain-fqdn",
    .members = kCustomDomainFqdnMembers,
    .check = checkCustomDomainFqdn,
};

} // namespace pooldesigner::rules
