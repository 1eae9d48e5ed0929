// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandplan.h"

namespace pooldesigner {

// Shares out what a design says about MFA between creation and SetUserPoolMfaConfig. `create` and `mfa` are the two
// requests as the generation can send them; `create` gets the mode that creation can set. Adds the second call to the
// plan where creation cannot say everything: a factor other than the pool's own SMS, or passkeys. That call replaces
// all MFA settings of the pool, so it holds all of them. Members that no call carries go to `leftOut`.
//
// The mode wanted in the end is SetUserPoolMfaConfig's where that says one, else CreateUserPool's.
void planMfa(Json &create, const Json &mfa, CommandPlan &plan);

// All that a design says about MFA as a request of set-user-pool-mfa-config, whether a pool needs that call or not.
Json mfaSettings(const Json &create, const Json &mfa);

} // namespace pooldesigner
