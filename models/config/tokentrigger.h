// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <optional>
#include <string>

namespace pooldesigner {

// The function of LambdaConfig.PreTokenGenerationConfig, where the old PreTokenGeneration says the same: of version
// V1_0, and PreTokenGeneration is absent or names the same function (rules.md, section (e) 11). `request` is a
// CreateUserPool.
std::optional<std::string> functionOfOldTokenTrigger(const Json &request);

// The request with PreTokenGeneration in the place of PreTokenGenerationConfig, for a CLI that knows no other; nothing
// where that would not be the same.
std::optional<Json> withOldTokenTrigger(const Json &request);

} // namespace pooldesigner
