// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/mailaddress.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kFromDomainMembers[] = {"EmailConfiguration.From", "EmailConfiguration.SourceArn"};

bool isInsideIdentity(const MailAddress &from, std::string_view identity)
{
    if (const auto address = MailAddress::read(identity))
        return address->localPart == from.localPart && isSameDomain(address->domain, from.domain);
    return isSameDomain(from.domain, identity) || isSubdomain(from.domain, identity);
}

void checkFromDomain(const PoolView &pool, Report &report)
{
    const auto arn = Arn::read(pool.get(f::EmailConfiguration_SourceArn).value_or(""));
    const auto from = MailAddress::read(pool.get(f::EmailConfiguration_From).value_or(""));
    if (!arn || !from || !isSesIdentity(*arn) || isInsideIdentity(*from, identityOf(*arn)))
        return;
    report
        .add(f::EmailConfiguration_From.path(),
             message(QT_TRANSLATE_NOOP("Rules",
                                       "From %1 is outside the SES identity %2. Use an address that belongs to it."),
                     {shownText(*pool.get(f::EmailConfiguration_From)), shownText(identityOf(*arn))}))
        .related(f::EmailConfiguration_SourceArn.path());
}

} // namespace

constexpr Rule fromDomain{
    .id = "from-domain",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The sender is outside the verified identity."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SES sends only for what is verified: the very address when the identity is an address, "
                              "or an address of the domain or a subdomain of it. Otherwise mails fail with “Email "
                              "address is not verified. The following identities failed the check”. Change From, or "
                              "use the identity it belongs to."),
    .source = "https://github.com/aws/aws-cdk/issues/18964; https://github.com/aws/aws-cdk/issues/18825; aws-cdk-lib "
              "user-pool-email.js",
    .members = kFromDomainMembers,
    .check = checkFromDomain,
};

} // namespace pooldesigner::rules
