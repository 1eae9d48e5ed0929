// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <string>
#include <vector>

namespace pooldesigner {

// The name of the trigger whose function the place holds: "PreSignUp", or "PreTokenGenerationConfig" where the ARN
// stands one deeper.
std::string triggerName(const Path &trigger);

// The call that lets Cognito run one function for the pool.
struct PermissionCommand {
    std::string function;    // its ARN, with the version or alias where the design names one
    std::vector<Path> users; // the triggers that run it, in the order of the catalogue
    std::string command;     // one line for bash, without a line break
};

// One `aws lambda add-permission` for each function that a trigger of the design runs; an alias or version counts as a
// function, since the service keeps a policy for each. Values that are no ARN of a function have none.
//
// The pool has no id before it exists: the command reads it from $POOL_ID, as the exported script leaves it. Region and
// account of the pool are the design's target where that says them well formed, else the function's.
std::vector<PermissionCommand> permissionCommands(const PoolView &pool);

} // namespace pooldesigner
