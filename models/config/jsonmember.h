// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string_view>

namespace pooldesigner {

// The member of that name; null where there is none, and where the value is no object. Good until the next change.
const Json *findMember(const Json &value, std::string_view name);

// Puts a member last, and gives it back. The name must not be there, and `object` must be an object. Growing moves what
// is there: ordered_json copies it, all that stands below included, because its names are const.
Json &appendMember(Json &object, std::string name, Json value);

} // namespace pooldesigner
