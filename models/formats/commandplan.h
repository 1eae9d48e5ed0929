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

// One API call. `request` holds the members as the API takes them, in the order to send them; the id of the pool, known
// only after creation, is not in it: needsPoolId says that the call wants it.
struct PlannedCall {
    Operation operation = Operation::CreateUserPool;
    Json request = Json::object();
    bool needsPoolId = false;
};

// The calls that make the designed pool, in the order to run them: create-user-pool always first;
// set-user-pool-mfa-config where the design holds factors that creation cannot set; create-user-pool-domain where it
// holds a domain. Members that the generation's CLI does not know are left out.
//
// Where the design holds nothing but CreateUserPool, the first request is exactly that, empty members and all.
struct CommandPlan {
    std::vector<PlannedCall> calls;
    std::string region; // to run the calls in, from the design's target; empty: as the person's CLI is set up
    std::vector<LeftOut> leftOut;
    std::vector<std::string> notes; // what the plan decided for the user, translated
};

CommandPlan planCommands(const PoolConfig &config, Generation generation);

} // namespace pooldesigner
