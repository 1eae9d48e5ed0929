// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kDomain[] = {
    {.operation = Operation::CreateUserPoolDomain, .path = "Domain", .kind = Kind::String,
     .section = Section::Domain, .order = 158, .required = true,
     .limits = {.min = 1, .max = 63, .pattern = "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"},
     .cliOption = "--domain", .example = "\"orders-login\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "UserPoolId", .kind = Kind::String,
     .section = Section::Domain, .order = 159, .required = true,
     .limits = {.min = 1, .max = 55, .pattern = pattern::kUserPoolId},
     .cliOption = "--user-pool-id", .example = "\"eu-west-1_AbCdEfGhI\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool id"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "ManagedLoginVersion", .kind = Kind::Integer,
     .section = Section::Domain, .order = 160, .since = Generation::Latest,
     .cliOption = "--managed-login-version", .example = "7",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Managed login version"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig", .kind = Kind::Structure,
     .section = Section::Domain, .order = 161, .cliOption = "--custom-domain-config",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Custom domain config"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig.CertificateArn",
     .kind = Kind::String, .section = Section::Domain, .order = 162, .required = true,
     .limits = {.min = 20, .max = 2048, .pattern = pattern::kArn},
     .example = "\"arn:aws:acm:us-east-1:123456789012:certificate/1234abcd-12ab-34cd-56ef-1234567890ab\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Certificate arn"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "CustomDomainConfig.SecurityPolicy",
     .kind = Kind::String, .section = Section::Domain, .order = 163, .values = values::kTlsPolicies,
     .since = Generation::Latest, .example = "\"TLS_V1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Security policy"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing", .kind = Kind::Structure,
     .section = Section::Domain, .order = 164, .since = Generation::Latest, .cliOption = "--routing",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Routing"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover", .kind = Kind::Structure,
     .section = Section::Domain, .order = 165, .since = Generation::Latest,
     .label = QT_TRANSLATE_NOOP("Catalogue", "Failover"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover.SecondaryRegion",
     .kind = Kind::String, .section = Section::Domain, .order = 166, .required = true,
     .limits = {.min = 5, .max = 32}, .since = Generation::Latest, .example = "\"eu-central-1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Secondary region"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
    {.operation = Operation::CreateUserPoolDomain, .path = "Routing.Failover.PrimaryRoute53HealthCheckId",
     .kind = Kind::String, .section = Section::Domain, .order = 167, .required = true, .limits = {.max = 64},
     .since = Generation::Latest, .example = "\"1234abcd-12ab-34cd-56ef-1234567890ab\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Primary route53 health check id"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "")},
};

} // namespace pooldesigner::table
