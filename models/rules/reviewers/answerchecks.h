// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

// Conditions of reviewers on what calls beside describe-user-pool answered. Each is silent until the design keeps such
// an answer, and finds fault with each client on its own.
namespace pooldesigner::reviewer {

// PreventUserExistenceErrors of every client is ENABLED; absent, null and LEGACY fail.
void checkClientHidesUsers(const PoolView &pool, Report &report);
// EnableTokenRevocation of every client is true; absent and null fail.
void checkClientRevokesTokens(const PoolView &pool, Report &report);
// Threat protection is ENFORCED, and the risk configuration of the pool blocks leaked passwords at SIGN_IN.
void checkLeakedPasswordsBlocked(const PoolView &pool, Report &report);
// Threat protection is ENFORCED, and the risk configuration of the pool blocks all three levels of risk.
void checkRiskySignInsBlocked(const PoolView &pool, Report &report);
// A web ACL stands before the pool.
void checkWebAcl(const PoolView &pool, Report &report);

} // namespace pooldesigner::reviewer
