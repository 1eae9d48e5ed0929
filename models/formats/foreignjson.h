// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string>

namespace pooldesigner {

// For well-known JSON that holds no pool: what it is and what to do instead. Empty for everything else.
std::string explainForeignJson(const Json &value);

// What kind of JSON this is and what is expected instead: for values that hold no pool and are not known.
std::string explainUnknownJson(const Json &value);

} // namespace pooldesigner
