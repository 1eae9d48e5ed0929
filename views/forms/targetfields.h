// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/path.h"

namespace pooldesigner {

// Where the design will be used. Not part of any request: kept in the design file, read by rules that compare regions
// and accounts and by the command's --region.
inline constexpr FieldSpec kTargetFields[] = {
    {.path = "target.region",
     .kind = Kind::String,
     .limits = {.min = 5, .max = 32},
     .example = "\"eu-west-1\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Region of the pool"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "Where you will run the command. Functions, keys and SMS settings are "
                                            "checked against it, and the command names it.")},
    {.path = "target.account",
     .kind = Kind::String,
     .limits = {.min = 12, .max = 12},
     .example = "\"123456789012\"",
     .label = QT_TRANSLATE_NOOP("Catalogue", "Account of the pool"),
     .help = QT_TRANSLATE_NOOP("Catalogue", "The 12 digits of the account that will own the pool. Roles and identities "
                                            "are checked against it; it is not sent.")},
};

inline Path targetPath(const FieldSpec &spec) { return Path().child("target").child(spec.name()); }

} // namespace pooldesigner
