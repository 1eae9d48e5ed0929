// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string_view>

namespace pooldesigner {

// The member of that name; null where there is none, and where the value is no object. Good until the next change.
const Json *findMember(const Json &value, std::string_view name);

} // namespace pooldesigner
