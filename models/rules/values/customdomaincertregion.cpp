// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomDomainCertRegionMembers[] = {
    "CreateUserPoolDomain.CustomDomainConfig.CertificateArn"};

void checkCustomDomainCertRegion(const PoolView &pool, Report &report)
{
    const auto arn = Arn::read(pool.get(f::domain::CustomDomainConfig_CertificateArn).value_or(""));
    if (arn && (arn->service != "acm" || arn->region != "us-east-1"))
        report.add(
            f::domain::CustomDomainConfig_CertificateArn.path(),
            message(QT_TRANSLATE_NOOP(
                        "Rules",
                        "CertificateArn names %1 in %2; a certificate of ACM in us-east-1 is needed. Request one."),
                    {arn->service, arn->region.empty() ? "-" : arn->region}));
}

} // namespace

constexpr Rule customDomainCertRegion{
    .id = "custom-domain-cert-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The certificate of the domain is not in us-east-1."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Custom domains are served from the edge, which takes certificates of AWS Certificate "
                              "Manager in us-east-1 only, wherever the pool is: “The specified SSL certificate "
                              "doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid "
                              "certificate chain.” Request the certificate there."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-custom-domain-cert-region",
    .members = kCustomDomainCertRegionMembers,
    .check = checkCustomDomainCertRegion,
};

} // namespace pooldesigner::rules
