// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kProtection[] = {
    {.path = "DeletionProtection", .kind = Kind::String, .section = Section::Protection, .order = 13,
     .values = values::kActiveInactive, .defaultValue = "\"INACTIVE\"", .since = Generation::Cli2_9_19,
     .cliOption = "--deletion-protection", .catalogue = "deletion_protection",
     .cloudFormation = "DeletionProtection", .terraform = "deletion_protection", .example = "\"ACTIVE\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Deletion protection"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "ACTIVE makes DeleteUserPool fail until the flag is switched off.")},
    {.path = "UserPoolAddOns", .kind = Kind::Structure, .section = Section::Protection, .order = 103,
     .cliOption = "--user-pool-add-ons", .catalogue = "user_pool_add_ons", .cloudFormation = "UserPoolAddOns",
     .terraform = "user_pool_add_ons",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool add ons"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Threat protection settings (Plus plan).")},
    {.path = "UserPoolAddOns.AdvancedSecurityMode", .kind = Kind::String, .section = Section::Protection,
     .order = 104, .required = true, .values = values::kSecurityModes, .defaultValue = "\"OFF\"",
     .catalogue = "user_pool_add_ons.advanced_security_mode",
     .cloudFormation = "UserPoolAddOns.AdvancedSecurityMode",
     .terraform = "user_pool_add_ons.advanced_security_mode", .example = "\"OFF\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Advanced security mode"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "OFF, AUDIT to log risks only, or ENFORCED to react to them.")},
    {.path = "UserPoolAddOns.AdvancedSecurityAdditionalFlows", .kind = Kind::Structure,
     .section = Section::Protection, .order = 105, .since = Generation::Latest,
     .cloudFormation = "UserPoolAddOns.AdvancedSecurityAdditionalFlows",
     .terraform = "user_pool_add_ons.advanced_security_additional_flows",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Advanced security additional flows"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Threat protection for custom challenge sign-ins.")},
    {.path = "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
     .kind = Kind::String, .section = Section::Protection, .order = 106, .values = values::kCustomAuthModes,
     .since = Generation::Latest,
     .cloudFormation = "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
     .terraform = "user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode",
     .example = "\"AUDIT\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Custom auth mode"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "AUDIT or ENFORCED for custom challenge sign-ins.")},
};

} // namespace pooldesigner::table
