// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

namespace pooldesigner {

// JSON whose objects keep the order of their members. Members live in a vector: never hold a Json pointer across a
// change.
using Json = nlohmann::ordered_json;

} // namespace pooldesigner
