// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kReadOnly[] = {
    {.operation = Operation::DescribeUserPool, .path = "Id", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 168, .mutability = Mutability::ReadOnly, .catalogue = "id",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Id"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Pool id, region_ plus letters and digits, at most 55 characters.")},
    {.operation = Operation::DescribeUserPool, .path = "Name", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 169, .mutability = Mutability::ReadOnly, .catalogue = "name",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The pool name; the input member is PoolName.")},
    {.operation = Operation::DescribeUserPool, .path = "Arn", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 170, .mutability = Mutability::ReadOnly, .catalogue = "arn",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Arn"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "ARN of the pool.")},
    {.operation = Operation::DescribeUserPool, .path = "Status", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 171, .mutability = Mutability::ReadOnly, .catalogue = "status",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Status"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Enabled or Disabled; obsolete, no longer returned.")},
    {.operation = Operation::DescribeUserPool, .path = "CreationDate", .kind = Kind::Timestamp,
     .section = Section::ReadOnly, .order = 172, .mutability = Mutability::ReadOnly,
     .catalogue = "creation_date",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Creation date"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "When the pool was created.")},
    {.operation = Operation::DescribeUserPool, .path = "LastModifiedDate", .kind = Kind::Timestamp,
     .section = Section::ReadOnly, .order = 173, .mutability = Mutability::ReadOnly,
     .catalogue = "last_modified_date",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Last modified date"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "When the pool was last changed.")},
    {.operation = Operation::DescribeUserPool, .path = "EstimatedNumberOfUsers", .kind = Kind::Integer,
     .section = Section::ReadOnly, .order = 174, .mutability = Mutability::ReadOnly,
     .catalogue = "estimated_number_of_users",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Estimated number of users"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Rough number of users.")},
    {.operation = Operation::DescribeUserPool, .path = "Domain", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 175, .mutability = Mutability::ReadOnly, .catalogue = "domain",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Prefix domain, set with CreateUserPoolDomain.")},
    {.operation = Operation::DescribeUserPool, .path = "CustomDomain", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 176, .mutability = Mutability::ReadOnly,
     .catalogue = "custom_domain",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Custom domain"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Own domain name, set with CreateUserPoolDomain.")},
    {.operation = Operation::DescribeUserPool, .path = "SmsConfigurationFailure", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 177, .mutability = Mutability::ReadOnly,
     .catalogue = "sms_configuration_failure",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Sms configuration failure"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Why SMS cannot be sent, for example SNSSandbox or InvalidSmsRoleAccessPolicyException.")},
    {.operation = Operation::DescribeUserPool, .path = "EmailConfigurationFailure", .kind = Kind::String,
     .section = Section::ReadOnly, .order = 178, .mutability = Mutability::ReadOnly,
     .catalogue = "email_configuration_failure",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Email configuration failure"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Deprecated reason text for email trouble.")},
    {.operation = Operation::DescribeUserPool, .path = "SchemaAttributes", .kind = Kind::List,
     .section = Section::ReadOnly, .order = 179, .mutability = Mutability::GrowsOnly,
     .describe = "SchemaAttributesAttributes", .catalogue = "schema_attributes",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Schema attributes"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "All attributes with full names; the input member is Schema.")},
};

} // namespace pooldesigner::table
