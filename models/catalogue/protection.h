// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// What guards the accounts against attacks and the pool against being deleted by mistake. Threat protection is part
// of the PLUS plan only.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kProtection[] = {
    {.path = "DeletionProtection", .kind = Kind::String, .section = Section::Protection, .order = 13,
     .values = values::kActiveInactive, .defaultValue = "\"INACTIVE\"", .since = Generation::Cli2_9_19,
     .cliOption = "--deletion-protection", .catalogue = "deletion_protection", .cloudFormation = "DeletionProtection",
     .terraform = "deletion_protection", .example = "\"ACTIVE\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Protection against deletion"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "ACTIVE makes deleting the pool fail until this is switched off again, which takes an update of the whole "
        "pool. A deleted pool and its people cannot be brought back.")},
    {.path = "UserPoolAddOns", .kind = Kind::Structure, .section = Section::Protection, .order = 103,
     .defaultNote = QT_TRANSLATE_NOOP("Catalogue", "no threat protection"), .cliOption = "--user-pool-add-ons",
     .catalogue = "user_pool_add_ons", .cloudFormation = "UserPoolAddOns", .terraform = "user_pool_add_ons",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Threat protection"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Watches sign-ins for leaked passwords, unusual places and attacks. Needs the PLUS plan.")},
    {.path = "UserPoolAddOns.AdvancedSecurityMode", .kind = Kind::String, .section = Section::Protection, .order = 104,
     .required = true, .values = values::kSecurityModes, .defaultValue = "\"OFF\"",
     .catalogue = "user_pool_add_ons.advanced_security_mode", .cloudFormation = "UserPoolAddOns.AdvancedSecurityMode",
     .terraform = "user_pool_add_ons.advanced_security_mode", .example = "\"ENFORCED\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Reaction to risky sign-ins"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "AUDIT only records the risk, ENFORCED also asks for a second factor or blocks, OFF does neither.")},
    {.path = "UserPoolAddOns.AdvancedSecurityAdditionalFlows", .kind = Kind::Structure, .section = Section::Protection,
     .order = 105, .since = Generation::Latest, .cloudFormation = "UserPoolAddOns.AdvancedSecurityAdditionalFlows",
     .terraform = "user_pool_add_ons.advanced_security_additional_flows",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Further kinds of sign-in"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Extends threat protection to custom sign-in by Lambda functions.")},
    {.path = "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", .kind = Kind::String,
     .section = Section::Protection, .order = 106, .values = values::kCustomAuthModes, .since = Generation::Latest,
     .cloudFormation = "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
     .terraform = "user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode", .example = "\"AUDIT\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Reaction to risky custom sign-ins"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "AUDIT only records the risk of a custom sign-in, ENFORCED also acts on it. Left out, custom sign-ins are "
        "not watched.")},
};
// clang-format on

} // namespace pooldesigner::table
