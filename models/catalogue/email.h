// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kEmail[] = {
    {.path = "EmailConfiguration", .kind = Kind::Structure, .section = Section::Email, .order = 62,
     .cliOption = "--email-configuration", .catalogue = "email_configuration",
     .cloudFormation = "EmailConfiguration", .terraform = "email_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Email configuration"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Which sender and which service deliver the pool's emails.")},
    {.path = "EmailConfiguration.SourceArn", .kind = Kind::String, .section = Section::Email, .order = 63,
     .limits = {.min = 20, .max = 2048, .pattern = pattern::kArn},
     .catalogue = "email_configuration.source_arn", .cloudFormation = "EmailConfiguration.SourceArn",
     .terraform = "email_configuration.source_arn",
     .example = "\"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Source arn"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "ARN of the verified SES identity to send from.")},
    {.path = "EmailConfiguration.ReplyToEmailAddress", .kind = Kind::String, .section = Section::Email,
     .order = 64,
     .limits = {.pattern = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"},
     .sensitivity = Sensitivity::Personal, .catalogue = "email_configuration.reply_to_email_address",
     .cloudFormation = "EmailConfiguration.ReplyToEmailAddress",
     .terraform = "email_configuration.reply_to_email_address", .example = "\"help@example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Reply to email address"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Address that receives replies.")},
    {.path = "EmailConfiguration.EmailSendingAccount", .kind = Kind::String, .section = Section::Email,
     .order = 65, .values = values::kSendingAccounts, .defaultValue = "\"COGNITO_DEFAULT\"",
     .catalogue = "email_configuration.email_sending_account",
     .cloudFormation = "EmailConfiguration.EmailSendingAccount",
     .terraform = "email_configuration.email_sending_account", .example = "\"COGNITO_DEFAULT\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Email sending account"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "COGNITO_DEFAULT for the small built-in mailer, DEVELOPER for your own SES.")},
    {.path = "EmailConfiguration.From", .kind = Kind::String, .section = Section::Email, .order = 66,
     .sensitivity = Sensitivity::Personal, .catalogue = "email_configuration.from",
     .cloudFormation = "EmailConfiguration.From", .terraform = "email_configuration.from_email_address",
     .example = "\"Orders <no-reply@example.com>\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "From"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Sender address, optionally as Name <address>.")},
    {.path = "EmailConfiguration.ConfigurationSet", .kind = Kind::String, .section = Section::Email,
     .order = 67,
     .limits = {.min = 1, .max = 64, .pattern = "^[a-zA-Z0-9_-]+$"},
     .catalogue = "email_configuration.configuration_set",
     .cloudFormation = "EmailConfiguration.ConfigurationSet",
     .terraform = "email_configuration.configuration_set", .example = "\"cognito-mail\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Configuration set"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Name of an SES configuration set applied to outgoing mail.")},
};

} // namespace pooldesigner::table
