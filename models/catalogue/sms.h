// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// How text messages leave: through SNS or through End User Messaging, never both. Either way Cognito takes on an
// IAM role of yours, and whoever makes the pool must be allowed to pass that role on.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kSms[] = {
    {.path = "SmsConfiguration", .kind = Kind::Structure, .section = Section::Sms, .order = 68,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "no text messages"), .mutability = Mutability::OtherCall,
     .cliOption = "--sms-configuration", .catalogue = "sms_configuration", .cloudFormation = "SmsConfiguration",
     .terraform = "sms_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "SMS delivery"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Which role, region and service send the pool's text messages. Without it there is neither SMS "
        "verification nor an SMS code.")},
    {.path = "SmsConfiguration.SnsCallerArn", .kind = Kind::String, .section = Section::Sms, .order = 69,
     .limits = {.min = 0, .max = 2048, .pattern = pattern::kArnOrEmpty},
     .olderLimits = Limits{.min = 20, .max = 2048, .pattern = pattern::kArn}, .requiredByOlder = true,
     .mutability = Mutability::OtherCall, .catalogue = "sms_configuration.sns_caller_arn",
     .cloudFormation = "SmsConfiguration.SnsCallerArn", .terraform = "sms_configuration.sns_caller_arn",
     .example = "\"arn:aws:iam::123456789012:role/cognito-sms\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Role for SNS (ARN)"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The IAM role Cognito takes on to publish through SNS. It must be in the pool's account and trust "
        "cognito-idp.amazonaws.com.")},
    {.path = "SmsConfiguration.ExternalId", .kind = Kind::String, .section = Section::Sms, .order = 70,
     .mutability = Mutability::OtherCall, .sensitivity = Sensitivity::Secret,
     .catalogue = "sms_configuration.external_id", .cloudFormation = "SmsConfiguration.ExternalId",
     .terraform = "sms_configuration.external_id", .example = "\"orders-prod-sms\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "External id for SNS"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A word that Cognito shows when it takes on the role. The role's trust policy asks for the same one, so "
        "that nobody else can make Cognito use the role.")},
    {.path = "SmsConfiguration.SnsRegion", .kind = Kind::String, .section = Section::Sms, .order = 71,
     .limits = {.min = 5, .max = 32}, .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "the pool's own region"),
     .mutability = Mutability::OtherCall, .since = Generation::Cli2_9_19, .catalogue = "sms_configuration.sns_region",
     .cloudFormation = "SmsConfiguration.SnsRegion", .terraform = "sms_configuration.sns_region",
     .example = "\"eu-west-1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Region of SNS"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The region whose SNS sends. Nearly every pool has to use its own, so leave it out.")},
    {.path = "SmsConfiguration.EumsSms", .kind = Kind::Structure, .section = Section::Sms, .order = 72,
     .mutability = Mutability::OtherCall, .since = Generation::Latest, .cloudFormation = "SmsConfiguration.EumsSms",
     .label = QT_TRANSLATE_NOOP("Catalogue", "End User Messaging"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Sends through End User Messaging in place of SNS. Only one of the two may be given.")},
    {.path = "SmsConfiguration.EumsSms.CallerArn", .kind = Kind::String, .section = Section::Sms, .order = 73,
     .required = true, .limits = {.min = 20, .max = 2048, .pattern = pattern::kArn},
     .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.CallerArn",
     .example = "\"arn:aws:iam::123456789012:role/cognito-messaging\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Role for End User Messaging (ARN)"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The IAM role Cognito takes on to send. It must trust cognito-idp.amazonaws.com and allow "
        "sms-voice:SendTextMessage.")},
    {.path = "SmsConfiguration.EumsSms.ExternalId", .kind = Kind::String, .section = Section::Sms, .order = 74,
     .mutability = Mutability::OtherCall, .since = Generation::Latest, .sensitivity = Sensitivity::Secret,
     .cloudFormation = "SmsConfiguration.EumsSms.ExternalId", .example = "\"orders-prod-sms\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "External id for End User Messaging"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "A word that the trust policy of this role asks for.")},
    {.path = "SmsConfiguration.EumsSms.OriginationIdentity", .kind = Kind::String, .section = Section::Sms, .order = 75,
     .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.OriginationIdentity", .example = "\"+441234567890\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Sender"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The phone number, sender id or pool of numbers that sends, as a number with its country code, an id or an "
        "ARN.")},
    {.path = "SmsConfiguration.EumsSms.ConfigurationSetName", .kind = Kind::String, .section = Section::Sms,
     .order = 76, .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.ConfigurationSetName", .example = "\"orders-sms\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Configuration set"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The set in End User Messaging that logs and counts the messages.")},
    {.path = "SmsConfiguration.EumsSms.InEntityId", .kind = Kind::String, .section = Section::Sms, .order = 77,
     .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.InEntityId", .example = "\"1101234567890123456\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Entity id for India"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Your registration as a sender, which Indian law asks for. Only for messages to India.")},
    {.path = "SmsConfiguration.EumsSms.InTemplateId", .kind = Kind::String, .section = Section::Sms, .order = 78,
     .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.InTemplateId", .example = "\"1107123456789012345\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Template id for India"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The registration of the text, which Indian law asks for. Only for messages to India.")},
    {.path = "SmsConfiguration.EumsSms.Region", .kind = Kind::String, .section = Section::Sms, .order = 79,
     .limits = {.min = 5, .max = 32}, .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "the pool's own region"),
     .mutability = Mutability::OtherCall, .since = Generation::Latest,
     .cloudFormation = "SmsConfiguration.EumsSms.Region", .example = "\"eu-west-1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Region of End User Messaging"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Must be the pool's own region, so leave it out.")},
};
// clang-format on

} // namespace pooldesigner::table
