// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// The bytes of a regular file of at most kMaxTextBytes, looked at before it is opened; why not, otherwise.
Outcome<std::string> readFileBytes(const std::string &path);

// The UTF-8 text of a file named relative to a folder and standing in it or below, links followed. Nothing for any
// other name, absolute ones too, and for what cannot be read.
std::optional<std::string> readFileBelow(const std::string &folder, std::string_view name);

} // namespace pooldesigner
