// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// What people sign in with and who may sign up. The names people sign in with and their letter case are fixed when
// the pool is created; the first factors and self-service sign-up can be changed later.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kSignIn[] = {
    {.path = "UsernameAttributes", .kind = Kind::List, .section = Section::SignIn, .order = 42,
     .mutability = Mutability::CreateOnly, .cliOption = "--username-attributes", .catalogue = "username_attributes",
     .cloudFormation = "UsernameAttributes", .terraform = "username_attributes",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Sign in with e-mail or phone instead of a user name"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The address or number itself becomes the sign-in name, and the service gives each person a generated user "
        "name. Excludes sign-in aliases.")},
    {.path = "UsernameAttributes[]", .kind = Kind::String, .section = Section::SignIn, .order = 43,
     .values = values::kPhoneEmail, .mutability = Mutability::CreateOnly, .catalogue = "username_attributes",
     .example = "\"email\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Contact used as sign-in name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "An attribute that people type in place of a user name.")},
    {.path = "AliasAttributes", .kind = Kind::List, .section = Section::SignIn, .order = 40,
     .mutability = Mutability::CreateOnly, .cliOption = "--alias-attributes", .catalogue = "alias_attributes",
     .cloudFormation = "AliasAttributes", .terraform = "alias_attributes",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Further sign-in names beside the user name"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "People keep a user name of their own and can also type one of these. An address or number works only once "
        "it is verified. Excludes sign-in with e-mail or phone instead of a user name.")},
    {.path = "AliasAttributes[]", .kind = Kind::String, .section = Section::SignIn, .order = 41,
     .values = values::kAliases, .mutability = Mutability::CreateOnly, .catalogue = "alias_attributes",
     .example = "\"email\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Sign-in alias"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "An attribute that works as a sign-in name beside the user name.")},
    {.path = "UsernameConfiguration", .kind = Kind::Structure, .section = Section::SignIn, .order = 107,
     .mutability = Mutability::CreateOnly, .cliOption = "--username-configuration",
     .catalogue = "username_configuration", .cloudFormation = "UsernameConfiguration",
     .terraform = "username_configuration",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Letter case of sign-in names"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Whether capital and small letters make different people. Without this block they do.")},
    {.path = "UsernameConfiguration.CaseSensitive", .kind = Kind::Boolean, .section = Section::SignIn, .order = 108,
     .required = true, .defaultValue = "true", .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "case-sensitive"),
     .mutability = Mutability::CreateOnly, .catalogue = "username_configuration.case_sensitive",
     .cloudFormation = "UsernameConfiguration.CaseSensitive", .terraform = "username_configuration.case_sensitive",
     .example = "false",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Capitals and small letters differ"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes keeps Ann and ann apart as two accounts, which invites mix-ups and look-alikes. No lets people sign "
        "in with either spelling and is what most pools want.")},
    {.path = "Policies.SignInPolicy", .kind = Kind::Structure, .section = Section::SignIn, .order = 10,
     .since = Generation::Latest, .cloudFormation = "Policies.SignInPolicy", .terraform = "sign_in_policy",
     .label = QT_TRANSLATE_NOOP("Catalogue", "First step of signing in"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "What people may start a sign-in with when the application lets them choose.")},
    {.path = "Policies.SignInPolicy.AllowedFirstAuthFactors", .kind = Kind::List, .section = Section::SignIn,
     .order = 11, .limits = {.min = 1, .max = 5}, .defaultValue = "[\"PASSWORD\"]", .since = Generation::Latest,
     .cloudFormation = "Policies.SignInPolicy.AllowedFirstAuthFactors",
     .terraform = "sign_in_policy.allowed_first_auth_factors",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Ways to start a sign-in"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The choices offered first. PASSWORD must be among them; codes and passkeys need the ESSENTIALS or PLUS "
        "plan, and app clients must allow choice-based sign-in.")},
    {.path = "Policies.SignInPolicy.AllowedFirstAuthFactors[]", .kind = Kind::String, .section = Section::SignIn,
     .order = 12, .values = values::kFirstFactors, .since = Generation::Latest, .example = "\"PASSWORD\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "First factor"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "A way to start a sign-in: a password, a code by e-mail or SMS, or a passkey. SOFTWARE_TOKEN exists as a "
        "word but is not supported here.")},
    {.path = "AdminCreateUserConfig", .kind = Kind::Structure, .section = Section::SignIn, .order = 83,
     .cliOption = "--admin-create-user-config", .catalogue = "admin_create_user_config",
     .cloudFormation = "AdminCreateUserConfig", .terraform = "admin_create_user_config",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Accounts made by administrators"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Whether people may sign themselves up, and what those get to read whom an administrator adds.")},
    {.path = "AdminCreateUserConfig.AllowAdminCreateUserOnly", .kind = Kind::Boolean, .section = Section::SignIn,
     .order = 84, .defaultValue = "false", .catalogue = "admin_create_user_config.allow_admin_create_user_only",
     .cloudFormation = "AdminCreateUserConfig.AllowAdminCreateUserOnly",
     .terraform = "admin_create_user_config.allow_admin_create_user_only", .example = "true",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Only administrators create accounts"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Yes closes self-service sign-up: everybody is invited. No lets anyone on the internet register.")},
};
// clang-format on

} // namespace pooldesigner::table
