// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/standardattributes.h"
#include "config/json.h"

namespace pooldesigner {

// What an export shows for the attribute when nobody asked for another.
Json standardEntry(const StandardAttribute &attribute);

// Whether an entry of Schema says of the attribute what every pool has without it, as an export shows it. Whatever the
// order of members; DeveloperOnlyAttribute and Required count as false where they are absent.
bool isUnchangedEntry(const Json &entry, const StandardAttribute &attribute);

} // namespace pooldesigner
