// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <string>
#include <vector>

namespace pooldesigner {

// Something of the design that an output does not carry, and why.
struct LeftOut {
    Path path;
    std::string reason; // one sentence, translated in context "Export"
    bool operator==(const LeftOut &) const = default;
};

// One API call. `request` holds the members as the API takes them, in the order to send them; the id of the pool is not
// in it: needsPoolId says that the call wants it.
struct PlannedCall {
    Operation operation = Operation::CreateUserPool; // whose members the request holds, as the catalogue has them
    Json request = Json::object();
    bool needsPoolId = false;
    std::string command = {};       // of the aws CLI, where it is not the operation's own: "update-user-pool"
    std::vector<Path> entries = {}; // add-custom-attributes: where each of its attributes stands in the design
};

// The name that the aws CLI has for the call.
std::string_view commandName(const PlannedCall &call);

// Calls in the order to run them; each runs only when all before it went well.
struct CommandPlan {
    std::vector<PlannedCall> calls;
    std::string region; // to run the calls in, from the design's target; empty: as the person's CLI is set up
    std::string poolId; // of the pool that the calls change, where it is known; not of one that they make
    std::vector<LeftOut> leftOut;
    std::vector<LeftOut> refused;   // what was asked for and no call can do; see updateplan.h
    std::vector<std::string> notes; // what the plan decided for the user, translated
};

// The calls that make the designed pool: create-user-pool always first; set-user-pool-mfa-config where the design holds
// factors that creation cannot set; create-user-pool-domain where it holds a domain. Members that the generation's CLI
// does not know are left out.
//
// Where the design holds nothing but CreateUserPool, the first request is exactly that, empty members and all.
CommandPlan planCommands(const PoolConfig &config, Generation generation);

// The region that the design's target names, where it looks like one; what does not goes to `leftOut`.
std::string plannedRegion(const PoolConfig &config, std::vector<LeftOut> &leftOut);

} // namespace pooldesigner
