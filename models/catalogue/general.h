// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// What the pool is called and which feature plan it is on. The plan decides which other members the service accepts
// and what each active user costs.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kGeneral[] = {
    {.path = "PoolName", .kind = Kind::String, .section = Section::General, .order = 0, .required = true,
     .limits = {.min = 1, .max = 128, .pattern = "[\\w\\s+=,.@-]+"}, .cliOption = "--pool-name", .describe = "Name",
     .catalogue = "name", .cloudFormation = "UserPoolName", .terraform = "name", .example = "\"orders-prod\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Pool name"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "The name people see in lists and in the console. It need not be unique: creating a pool twice makes two "
        "pools of the same name.")},
    {.path = "UserPoolTier", .kind = Kind::String, .section = Section::General, .order = 114, .values = values::kTiers,
     .defaultValue = "\"ESSENTIALS\"", .since = Generation::Latest, .cliOption = "--user-pool-tier",
     .cloudFormation = "UserPoolTier", .terraform = "user_pool_tier", .example = "\"ESSENTIALS\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Feature plan"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Which features the pool may use and what each active user costs: LITE for plain passwords, ESSENTIALS "
        "adds passwordless sign-in and e-mail codes, PLUS adds threat protection.")},
};
// clang-format on

} // namespace pooldesigner::table
