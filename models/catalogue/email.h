// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// Who sends the pool's e-mail. Cognito's own mailer needs nothing but sends about 50 messages a day for the whole
// account; your own SES identity sends as many as SES allows.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kEmail[] = {
    {.path = "EmailConfiguration", .kind = Kind::Structure, .section = Section::Email, .order = 62,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "Cognito's own mailer, for small numbers only"),
     .cliOption = "--email-configuration", .catalogue = "email_configuration", .cloudFormation = "EmailConfiguration",
     .terraform = "email_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "E-mail delivery"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Which service sends, from which address, and where answers go.")},
    {.path = "EmailConfiguration.EmailSendingAccount", .kind = Kind::String, .section = Section::Email, .order = 65,
     .values = values::kSendingAccounts, .defaultValue = "\"COGNITO_DEFAULT\"",
     .catalogue = "email_configuration.email_sending_account",
     .cloudFormation = "EmailConfiguration.EmailSendingAccount",
     .terraform = "email_configuration.email_sending_account", .example = "\"DEVELOPER\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Sent by"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "COGNITO_DEFAULT is the built-in mailer with its small daily number; DEVELOPER sends through your own SES "
        "identity.")},
    {.path = "EmailConfiguration.SourceArn", .kind = Kind::String, .section = Section::Email, .order = 63,
     .limits = {.min = 20, .max = 2048, .pattern = pattern::kArn}, .catalogue = "email_configuration.source_arn",
     .cloudFormation = "EmailConfiguration.SourceArn", .terraform = "email_configuration.source_arn",
     .example = "\"arn:aws:ses:eu-west-1:123456789012:identity/example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "SES identity (ARN)"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The verified address or domain in SES that sends. It has to be in the same account and in a region the "
        "pool may use.")},
    {.path = "EmailConfiguration.From", .kind = Kind::String, .section = Section::Email, .order = 66,
     .sensitivity = Sensitivity::Personal, .catalogue = "email_configuration.from",
     .cloudFormation = "EmailConfiguration.From", .terraform = "email_configuration.from_email_address",
     .example = "\"Orders <no-reply@example.com>\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "From"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "What people see as sender: an address of the SES identity, alone or as Name <address>. Cannot be set for "
        "the built-in mailer.")},
    {.path = "EmailConfiguration.ReplyToEmailAddress", .kind = Kind::String, .section = Section::Email, .order = 64,
     .limits = {.pattern = "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"},
     .sensitivity = Sensitivity::Personal, .catalogue = "email_configuration.reply_to_email_address",
     .cloudFormation = "EmailConfiguration.ReplyToEmailAddress",
     .terraform = "email_configuration.reply_to_email_address", .example = "\"help@example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Answers go to"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The address that gets the answers people write. Without it they go to the sender.")},
    {.path = "EmailConfiguration.ConfigurationSet", .kind = Kind::String, .section = Section::Email, .order = 67,
     .limits = {.min = 1, .max = 64, .pattern = "^[a-zA-Z0-9_-]+$"},
     .catalogue = "email_configuration.configuration_set", .cloudFormation = "EmailConfiguration.ConfigurationSet",
     .terraform = "email_configuration.configuration_set", .example = "\"cognito-mail\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "SES configuration set"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The name of a set in SES that logs and counts the e-mail of this pool.")},
};
// clang-format on

} // namespace pooldesigner::table
