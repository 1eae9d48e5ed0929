// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <string>

namespace pooldesigner {

// JSON text, two blanks a level, ending in a line break; text that is not UTF-8 is replaced, never thrown about.
std::string jsonText(const Json &value);

// True when the design holds nothing but a CreateUserPool request, so that the bare request loses nothing.
bool isBareRequest(const PoolConfig &config);

// The file `*.pool.json`, or the bare request where asked for and nothing would be lost.
std::string designText(const PoolConfig &config, bool preferBareRequest);

// Replaces the file in one step (a half-written file is never seen); answers the system's words on failure, empty on
// success.
std::string saveFile(const std::string &path, std::string_view bytes);

} // namespace pooldesigner
