// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// How strong passwords have to be, how soon one may be used again, and how long a temporary one works. This holds
// for people whose password the pool keeps, not for those who come from another identity provider.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kPassword[] = {
    {.path = "Policies", .kind = Kind::Structure, .section = Section::Password, .order = 1, .cliOption = "--policies",
     .catalogue = "policies", .cloudFormation = "Policies",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Policies"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Holds the rules for passwords and, under Sign-in, the first step of signing in.")},
    {.path = "Policies.PasswordPolicy", .kind = Kind::Structure, .section = Section::Password, .order = 2,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue",
        "8 characters or more, with capital and small letters, digits and symbols"),
     .catalogue = "policies.password_policy", .cloudFormation = "Policies.PasswordPolicy",
     .terraform = "password_policy",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Password rules"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "What a new password must look like. Passwords that exist already are not checked again.")},
    {.path = "Policies.PasswordPolicy.MinimumLength", .kind = Kind::Integer, .section = Section::Password, .order = 3,
     .limits = {.min = 6, .max = 99}, .defaultValue = "8", .catalogue = "policies.password_policy.minimum_length",
     .cloudFormation = "Policies.PasswordPolicy.MinimumLength", .terraform = "password_policy.minimum_length",
     .unit = QT_TRANSLATE_NOOP("Catalogue", "characters"), .example = "12",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Minimum length"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The fewest characters a password may have. Length protects better than any mixture of characters: 12 or "
        "more is good practice.")},
    {.path = "Policies.PasswordPolicy.RequireUppercase", .kind = Kind::Boolean, .section = Section::Password,
     .order = 4, .defaultValue = "true",
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "yes without any password rules, probably no within them"),
     .catalogue = "policies.password_policy.require_uppercase",
     .cloudFormation = "Policies.PasswordPolicy.RequireUppercase", .terraform = "password_policy.require_uppercase",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Capital letter needed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Yes refuses passwords without a letter from A to Z.")},
    {.path = "Policies.PasswordPolicy.RequireLowercase", .kind = Kind::Boolean, .section = Section::Password,
     .order = 5, .defaultValue = "true",
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "yes without any password rules, probably no within them"),
     .catalogue = "policies.password_policy.require_lowercase",
     .cloudFormation = "Policies.PasswordPolicy.RequireLowercase", .terraform = "password_policy.require_lowercase",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Small letter needed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Yes refuses passwords without a letter from a to z.")},
    {.path = "Policies.PasswordPolicy.RequireNumbers", .kind = Kind::Boolean, .section = Section::Password, .order = 6,
     .defaultValue = "true",
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "yes without any password rules, probably no within them"),
     .catalogue = "policies.password_policy.require_numbers",
     .cloudFormation = "Policies.PasswordPolicy.RequireNumbers", .terraform = "password_policy.require_numbers",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Digit needed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Yes refuses passwords without a digit.")},
    {.path = "Policies.PasswordPolicy.RequireSymbols", .kind = Kind::Boolean, .section = Section::Password, .order = 7,
     .defaultValue = "true",
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "yes without any password rules, probably no within them"),
     .catalogue = "policies.password_policy.require_symbols",
     .cloudFormation = "Policies.PasswordPolicy.RequireSymbols", .terraform = "password_policy.require_symbols",
     .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Symbol needed"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Yes refuses passwords without a character such as # or -.")},
    {.path = "Policies.PasswordPolicy.PasswordHistorySize", .kind = Kind::Integer, .section = Section::Password,
     .order = 8, .limits = {.min = 0, .max = 24}, .defaultValue = "0", .since = Generation::Latest,
     .cloudFormation = "Policies.PasswordPolicy.PasswordHistorySize",
     .terraform = "password_policy.password_history_size", .unit = QT_TRANSLATE_NOOP("Catalogue", "passwords"),
     .example = "5",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Earlier passwords barred"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "How many of a person's last passwords cannot be used again; 0 allows them all. Needs the ESSENTIALS or "
        "PLUS plan.")},
    {.path = "Policies.PasswordPolicy.TemporaryPasswordValidityDays", .kind = Kind::Integer,
     .section = Section::Password, .order = 9, .limits = {.min = 0, .max = 365}, .defaultValue = "7",
     .catalogue = "policies.password_policy.temporary_password_validity_days",
     .cloudFormation = "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
     .terraform = "password_policy.temporary_password_validity_days", .unit = QT_TRANSLATE_NOOP("Catalogue", "days"),
     .example = "7",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Temporary password works for"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "How long an invited person has for the first sign-in; after that an administrator must invite again. 0 is "
        "stored as 7.")},
    {.path = "AdminCreateUserConfig.UnusedAccountValidityDays", .kind = Kind::Integer, .section = Section::Password,
     .order = 85, .limits = {.min = 0, .max = 365}, .defaultValue = "7", .deprecated = true,
     .catalogue = "admin_create_user_config.unused_account_validity_days",
     .cloudFormation = "AdminCreateUserConfig.UnusedAccountValidityDays",
     .unit = QT_TRANSLATE_NOOP("Catalogue", "days"), .example = "7",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Unused invitation works for"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The predecessor of the limit for temporary passwords. The service refuses both together, so leave this "
        "one out.")},
};
// clang-format on

} // namespace pooldesigner::table
