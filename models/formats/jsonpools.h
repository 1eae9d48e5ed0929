// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

#include <optional>

namespace pooldesigner {

enum class JsonOrigin : std::uint8_t { AsJson, AsYaml };

// The pools of a value that is neither template nor state: designs, requests, descriptions and catalogue rows, alone,
// in lists and inside wrappers. Of YAML the kinds of values are repaired.
PoolSourceResult jsonPools(Json root, std::optional<Form> wanted, JsonOrigin origin);

} // namespace pooldesigner
