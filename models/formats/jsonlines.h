// SPDX-License-Identifier: MIT
#pragma once

#include "formats/yaml/yamlwriter.h"

namespace pooldesigner {

// JSON with two blanks a level, a member or item a line; of the hooks the origin is used.
std::vector<CommandLine> jsonLines(const Json &value, const YamlHooks &hooks);

} // namespace pooldesigner
