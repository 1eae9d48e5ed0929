// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pooldesigner {

// Seconds since 1970, UTC, of a date as exports write it: ISO text (UTC where it names no
// offset), or a number of seconds. Nothing for null, for any other value and for dates outside of 1970 to 5138.
std::optional<std::int64_t> timestampOf(const Json *date);

// "2026-01-31T18:00:00Z".
std::string timestampText(std::int64_t seconds);

} // namespace pooldesigner
