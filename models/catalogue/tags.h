// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "catalogue/patterns.h"

namespace pooldesigner::table {

// Names and values on the pool for cost reports and access rules. They do nothing to the pool itself.
// A row reads as one paragraph, facts first and then the words people see, so it is not cut up line by line.
// clang-format off
inline constexpr FieldSpec kTags[] = {
    {.path = "UserPoolTags", .kind = Kind::Map, .section = Section::Tags, .order = 80, .defaultValue = "{}",
     .editor = Editor::Special, .cliOption = "--user-pool-tags", .catalogue = "user_pool_tags",
     .cloudFormation = "UserPoolTags", .terraform = "tags",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Tags"),
     .help = QT_TRANSLATE_NOOP("Catalogue",
        "Up to 50 names with values, which cost reports and IAM policies can refer to.")},
    {.path = "UserPoolTags{key}", .kind = Kind::String, .section = Section::Tags, .order = 81,
     .limits = {.min = 1, .max = 128}, .catalogue = "user_pool_tags", .example = "\"environment\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Tag name"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Each name once. Those that begin with aws: belong to AWS.")},
    {.path = "UserPoolTags{value}", .kind = Kind::String, .section = Section::Tags, .order = 82,
     .limits = {.min = 0, .max = 256}, .catalogue = "user_pool_tags", .example = "\"prod\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Tag value"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "May be empty.")},
};
// clang-format on

} // namespace pooldesigner::table
