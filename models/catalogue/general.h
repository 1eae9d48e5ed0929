// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kGeneral[] = {
    {.path = "PoolName", .kind = Kind::String, .section = Section::General, .order = 0, .required = true,
     .limits = {.min = 1, .max = 128, .pattern = "[\\w\\s+=,.@-]+"},
     .cliOption = "--pool-name", .describe = "Name", .catalogue = "name", .cloudFormation = "UserPoolName",
     .terraform = "name", .example = "\"orders-prod\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Pool name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Friendly name of the pool, shown in lists and consoles; it does not have to be unique.")},
    {.path = "UserPoolTier", .kind = Kind::String, .section = Section::General, .order = 114,
     .values = values::kTiers, .defaultValue = "\"ESSENTIALS\"", .since = Generation::Latest,
     .cliOption = "--user-pool-tier", .cloudFormation = "UserPoolTier", .terraform = "user_pool_tier",
     .example = "\"LITE\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool tier"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Feature plan: LITE, ESSENTIALS or PLUS; it decides features and price.")},
};

} // namespace pooldesigner::table
