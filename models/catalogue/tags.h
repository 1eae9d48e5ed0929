// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// @@
inline constexpr FieldSpec kTags[] = {
    {.path = "UserPoolTags", .kind = Kind::Map, .section = Section::Tags, .order = 80, .defaultValue = "{}",
     .cliOption = "--user-pool-tags", .catalogue = "user_pool_tags", .cloudFormation = "UserPoolTags",
     .terraform = "tags",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool tags"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Key and value labels for billing, ownership and access control.")},
    {.path = "UserPoolTags{key}", .kind = Kind::String, .section = Section::Tags, .order = 81,
     .limits = {.min = 1, .max = 128}, .catalogue = "user_pool_tags", .example = "\"environment\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool tags key"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Tag key; keys that start with aws: are reserved.")},
    {.path = "UserPoolTags{value}", .kind = Kind::String, .section = Section::Tags, .order = 82,
     .limits = {.min = 0, .max = 256}, .catalogue = "user_pool_tags", .example = "\"prod\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "User pool tags value"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Tag value; may be empty.")},
};

} // namespace pooldesigner::table
