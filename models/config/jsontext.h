// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string>

namespace pooldesigner {

// One line of JSON. Tells 1 from 1.0, which compare equal as values; bytes that are no UTF-8 are replaced.
std::string jsonLine(const Json &value);

// A value of any kind as text: a string as it is, anything else as JSON. Hostile still, and no form to edit a value in.
std::string plainText(const Json &value);

} // namespace pooldesigner
