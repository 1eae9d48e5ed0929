// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

namespace pooldesigner {

// A new entry for a list or map whose entries `item` describes: a structure with its required members, filled with the
// first values that no present entry has; for texts the first enum value that is free, or an empty text. `present` is
// the list as it stands, null when it is not set.
Json newListItem(const FieldSpec &item, const Json *present);

} // namespace pooldesigner
