// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

namespace pooldesigner {

// The same JSON text. Stricter than ==, which takes 1 for 1.0 and -1 for 2^64 - 1, and not tied to how a number is
// stored: 8 as typed and 8 as read from a file are the same.
bool identical(const Json &left, const Json &right);

// Equal values, whatever the order of the members of objects.
bool sameInAnyOrder(const Json &left, const Json &right);

} // namespace pooldesigner
