// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// Whether a second factor is asked for and which ones there are. CreateUserPool knows only SMS: every other factor
// needs SetUserPoolMfaConfig after creation, and that call replaces the settings as a whole.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kMfa[] = {
    {.path = "MfaConfiguration", .kind = Kind::String, .section = Section::Mfa, .order = 55,
     .values = values::kMfaModes, .defaultValue = "\"OFF\"", .mutability = Mutability::OtherCall,
     .cliOption = "--mfa-configuration", .catalogue = "mfa_configuration", .cloudFormation = "MfaConfiguration",
     .terraform = "mfa_configuration", .example = "\"OPTIONAL\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Second factor"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "OFF never asks for one, OPTIONAL asks those who have set one up, ON asks everybody. The design holds what "
        "you want in the end; the commands work out what each call has to say.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "UserPoolId", .kind = Kind::String, .section = Section::Mfa,
     .order = 133, .required = true, .limits = {.min = 1, .max = 55, .pattern = pattern::kUserPoolId},
     .editor = Editor::Hidden, .cliOption = "--user-pool-id", .example = "\"eu-west-1_AbCdEfGhI\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Pool the factors are for"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The id that creating the pool gives back; the command fills it in.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "MfaConfiguration", .kind = Kind::String,
     .section = Section::Mfa, .order = 153, .values = values::kMfaModes, .editor = Editor::Hidden,
     .cliOption = "--mfa-configuration", .example = "\"OPTIONAL\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Second factor in the follow-up call"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The mode once more, for the call that sets the factors; it is taken from the design's own mode.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "SoftwareTokenMfaConfiguration", .kind = Kind::Structure,
     .section = Section::Mfa, .order = 148, .cliOption = "--software-token-mfa-configuration",
     .terraform = "software_token_mfa_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Authenticator app"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Six-digit codes from an app on the person's own device: no message to pay for and none to intercept.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "SoftwareTokenMfaConfiguration.Enabled",
     .kind = Kind::Boolean, .section = Section::Mfa, .order = 149, .defaultValue = "false",
     .cloudFormation = "EnabledMfas: SOFTWARE_TOKEN_MFA", .terraform = "software_token_mfa_configuration.enabled",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Authenticator apps allowed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Yes lets people set up an authenticator app as their second factor.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "EmailMfaConfiguration", .kind = Kind::Structure,
     .section = Section::Mfa, .order = 150, .since = Generation::Latest, .cliOption = "--email-mfa-configuration",
     .terraform = "email_mfa_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Code by e-mail"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A one-time code by e-mail as second factor. Needs your own SES identity, the ESSENTIALS or PLUS plan, and "
        "another way than e-mail to recover the account.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "EmailMfaConfiguration.Message", .kind = Kind::String,
     .section = Section::Mfa, .order = 151, .limits = {.min = 6, .max = 20000, .pattern = pattern::kEmailWithCode},
     .since = Generation::Latest, .editor = Editor::Text, .cloudFormation = "EmailAuthenticationMessage",
     .terraform = "email_mfa_configuration.message", .example = "\"Your sign-in code is {####}.\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "E-mail with the code"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The body of that e-mail. {####} is where the code goes; HTML is allowed.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "EmailMfaConfiguration.Subject", .kind = Kind::String,
     .section = Section::Mfa, .order = 152, .limits = {.pattern = pattern::kSubject}, .since = Generation::Latest,
     .cloudFormation = "EmailAuthenticationSubject", .terraform = "email_mfa_configuration.subject",
     .example = "\"Your sign-in code\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Subject of the e-mail with the code"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The subject line of that e-mail.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "WebAuthnConfiguration", .kind = Kind::Structure,
     .section = Section::Mfa, .order = 154, .since = Generation::Latest, .cliOption = "--web-authn-configuration",
     .terraform = "web_authn_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Passkeys"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "How passkeys behave once WEB_AUTHN is one of the ways to start a sign-in.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "WebAuthnConfiguration.RelyingPartyId", .kind = Kind::String,
     .section = Section::Mfa, .order = 155, .limits = {.min = 1, .max = 127},
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "the pool's own domain"), .since = Generation::Latest,
     .cloudFormation = "WebAuthnRelyingPartyID", .terraform = "web_authn_configuration.relying_party_id",
     .example = "\"auth.example.com\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Domain the passkeys belong to"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A passkey works only on this domain and those below it. Changing it later makes every passkey registered "
        "so far useless.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "WebAuthnConfiguration.UserVerification",
     .kind = Kind::String, .section = Section::Mfa, .order = 156, .values = values::kUserVerification,
     .defaultValue = "\"preferred\"", .since = Generation::Latest, .cloudFormation = "WebAuthnUserVerification",
     .terraform = "web_authn_configuration.user_verification", .example = "\"required\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Unlock by PIN, finger or face"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "required refuses passkeys that cannot check who holds the device; preferred accepts them too.")},
    {.operation = Operation::SetUserPoolMfaConfig, .path = "WebAuthnConfiguration.FactorConfiguration",
     .kind = Kind::String, .section = Section::Mfa, .order = 157, .values = values::kPasskeyFactors,
     .defaultValue = "\"SINGLE_FACTOR\"", .since = Generation::Latest, .cloudFormation = "WebAuthnFactorConfiguration",
     .example = "\"MULTI_FACTOR_WITH_USER_VERIFICATION\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "What a passkey counts as"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "SINGLE_FACTOR makes it a first factor only. MULTI_FACTOR_WITH_USER_VERIFICATION lets an unlocked passkey "
        "stand for both factors, which pools that demand a second factor need.")},
};
// clang-format on

} // namespace pooldesigner::table
