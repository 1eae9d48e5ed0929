// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// The address of the sign-in pages. It needs a call of its own after creation, CreateUserPoolDomain; links in
// e-mail, managed login and sign-in through other providers do not work without it.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kDomain[] = {
    {.operation = Operation::CreateUserPoolDomain, .path = "Domain", .kind = Kind::String, .section = Section::Domain,
     .order = 158, .required = true,
     .limits = {.min = 1, .max = 63, .pattern = "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"}, .cliOption = "--domain",
     .cloudFormation = "Domain", .terraform = "domain", .example = "\"orders-login\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A prefix such as orders-login, unique in the region, or a whole name of your own such as "
        "auth.example.com, which also needs a certificate.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "UserPoolId", .kind = Kind::String,
     .section = Section::Domain, .order = 159, .required = true,
     .limits = {.min = 1, .max = 55, .pattern = pattern::kUserPoolId}, .editor = Editor::Hidden,
     .cliOption = "--user-pool-id", .cloudFormation = "UserPoolId", .terraform = "user_pool_id",
     .example = "\"eu-west-1_AbCdEfGhI\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Pool the domain is for"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The id that creating the pool gives back; the command fills it in.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "ManagedLoginVersion", .kind = Kind::Integer,
     .section = Section::Domain, .order = 160, .defaultValue = "1", .since = Generation::Latest,
     .cliOption = "--managed-login-version", .cloudFormation = "ManagedLoginVersion",
     .terraform = "managed_login_version", .example = "2",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Version of the sign-in pages"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "1 is the classic hosted pages, 2 is managed login with its own designer. 2 is not on the LITE plan.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig", .kind = Kind::Structure,
     .section = Section::Domain, .order = 161, .cliOption = "--custom-domain-config",
     .cloudFormation = "CustomDomainConfig",
     .label = QT_TRANSLATE_NOOP("Catalogue", "A domain of your own"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Needed when the domain is a whole name; the DNS must then point at the address that the call answers.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig.CertificateArn", .kind = Kind::String,
     .section = Section::Domain, .order = 162, .required = true,
     .limits = {.min = 20, .max = 2048, .pattern = pattern::kArn},
     .cloudFormation = "CustomDomainConfig.CertificateArn", .terraform = "certificate_arn",
     .example = "\"arn:aws:acm:us-east-1:123456789012:certificate/1234abcd-12ab-34cd-56ef-1234567890ab\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Certificate (ARN)"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A certificate for the domain in ACM. It must be in us-east-1, wherever the pool is.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig.SecurityPolicy", .kind = Kind::String,
     .section = Section::Domain, .order = 163, .values = values::kTlsPolicies, .since = Generation::Latest,
     .example = "\"TLS_V1_2_2021\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Oldest TLS version"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "How old a browser's encryption may be. Newer policies shut out old browsers and old libraries.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing", .kind = Kind::Structure,
     .section = Section::Domain, .order = 164, .since = Generation::Latest, .cliOption = "--routing",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Routing"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Where the domain leads when its region fails.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover", .kind = Kind::Structure,
     .section = Section::Domain, .order = 165, .since = Generation::Latest,
     .label = QT_TRANSLATE_NOOP("Catalogue", "Failover"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "A second region that takes over while the first one is ill.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover.SecondaryRegion", .kind = Kind::String,
     .section = Section::Domain, .order = 166, .required = true, .limits = {.min = 5, .max = 32},
     .since = Generation::Latest, .example = "\"eu-central-1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Second region"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The region of the replica that takes over.")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover.PrimaryRoute53HealthCheckId",
     .kind = Kind::String, .section = Section::Domain, .order = 167, .required = true, .limits = {.max = 64},
     .since = Generation::Latest, .example = "\"1234abcd-12ab-34cd-56ef-1234567890ab\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Health check of the first region"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The id of the Route 53 health check that decides when to switch.")},
};
// clang-format on

} // namespace pooldesigner::table
