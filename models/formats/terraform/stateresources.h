// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "config/path.h"

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// One instance of a resource in a state.
struct StateResource {
    std::string address; // module.users.aws_cognito_user_pool.this["eu"]
    const Json *values = nullptr;
    Path place; // of the values in the state
};

// Every managed instance of the type, in the order of the state, at most 1000. Borrows the state.
std::vector<StateResource> stateResources(const Json &root, std::string_view type);

} // namespace pooldesigner
