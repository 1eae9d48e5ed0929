// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// What DescribeUserPool says that no request can say. It is kept with a design under "origin" to show where the
// design came from; nothing here is ever sent.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kReadOnly[] = {
    {.operation = Operation::DescribeUserPool, .path = "Id", .kind = Kind::String, .section = Section::ReadOnly,
     .order = 168, .mutability = Mutability::ReadOnly, .catalogue = "id", .example = "\"eu-west-1_AbCdEfGhI\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Pool id"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The region, an underscore and letters: how every later call names the pool.")},
    {.operation = Operation::DescribeUserPool, .path = "Name", .kind = Kind::String, .section = Section::ReadOnly,
     .order = 169, .mutability = Mutability::ReadOnly, .catalogue = "name", .example = "\"orders-prod\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The pool's name; a request calls it PoolName.")},
    {.operation = Operation::DescribeUserPool, .path = "Arn", .kind = Kind::String, .section = Section::ReadOnly,
     .order = 170, .mutability = Mutability::ReadOnly, .catalogue = "arn",
     .example = "\"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_AbCdEfGhI\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "ARN"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The full name for policies; it holds account, region and id.")},
    {.operation = Operation::DescribeUserPool, .path = "Status", .kind = Kind::String, .section = Section::ReadOnly,
     .order = 171, .mutability = Mutability::ReadOnly, .catalogue = "status", .example = "\"Enabled\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Status"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Enabled or Disabled in old exports; the service no longer says it.")},
    {.operation = Operation::DescribeUserPool, .path = "CreationDate", .kind = Kind::Timestamp,
     .section = Section::ReadOnly, .order = 172, .mutability = Mutability::ReadOnly, .catalogue = "creation_date",
     .example = "\"2025-03-14T09:26:53.589000+00:00\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Created"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "When the pool was made.")},
    {.operation = Operation::DescribeUserPool, .path = "LastModifiedDate", .kind = Kind::Timestamp,
     .section = Section::ReadOnly, .order = 173, .mutability = Mutability::ReadOnly, .catalogue = "last_modified_date",
     .example = "\"2026-01-31T18:00:00.250000+00:00\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Last changed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "When its settings were last changed.")},
    {.operation = Operation::DescribeUserPool, .path = "EstimatedNumberOfUsers", .kind = Kind::Integer,
     .section = Section::ReadOnly, .order = 174, .mutability = Mutability::ReadOnly,
     .catalogue = "estimated_number_of_users", .unit = QT_TRANSLATE_NOOP("Catalogue", "people"), .example = "1250",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Number of people, roughly"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "An estimate that may lag behind.")},
    {.operation = Operation::DescribeUserPool, .path = "Domain", .kind = Kind::String, .section = Section::ReadOnly,
     .order = 175, .mutability = Mutability::ReadOnly, .catalogue = "domain", .example = "\"orders-login\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Prefix domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The prefix of the sign-in pages, made by CreateUserPoolDomain.")},
    {.operation = Operation::DescribeUserPool, .path = "CustomDomain", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 176, .mutability = Mutability::ReadOnly, .catalogue = "custom_domain",
     .example = "\"auth.example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Own domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The whole name of the sign-in pages, made by CreateUserPoolDomain.")},
    {.operation = Operation::DescribeUserPool, .path = "SmsConfigurationFailure", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 177, .mutability = Mutability::ReadOnly,
     .catalogue = "sms_configuration_failure", .example = "\"SNSSandbox\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Trouble with SMS"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Why text messages do not leave, for example because SNS is still in its sandbox or the role may not "
        "publish.")},
    {.operation = Operation::DescribeUserPool, .path = "EmailConfigurationFailure", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 178, .mutability = Mutability::ReadOnly,
     .catalogue = "email_configuration_failure", .example = "\"Email address is not verified.\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Trouble with e-mail"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Why e-mail did not leave; the service no longer says it.")},
    {.operation = Operation::DescribeUserPool, .path = "SchemaAttributes", .kind = Kind::List,
     .section = Section::ReadOnly, .order = 179, .mutability = Mutability::ReadOnly, .catalogue = "schema_attributes",
     .label = QT_TRANSLATE_NOOP("Catalogue", "All attributes"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Standard and custom attributes with their full names; a request calls its part of them Schema.")},
};
// clang-format on

} // namespace pooldesigner::table
