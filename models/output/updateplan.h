// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandplan.h"

namespace pooldesigner {

// The calls that make a pool that exists what `wanted` says, for writeCommands(): update-user-pool,
// set-user-pool-mfa-config, a call for the domain, add-custom-attributes, in this order, so that what cannot be taken
// back comes last. `current` is an export of the pool as it is now, or a design that says the same; null where nobody
// has one. Borrowed for the call only.
//
// update-user-pool resets what it is not told (rules.md, section (c)), so that its request is the whole of `wanted`,
// whatever changed: applied to a pool that is what `wanted` says it changes nothing. Members that it keeps where they
// are absent (Policies, UserPoolTier, DcrConfiguration, MfaConfiguration) are written out where `current` has them and
// `wanted` has not. Where the generation's CLI does not know a member that would be reset, there is no such call.
//
// With `current`, only the calls that differences(current, wanted) ask for are there, none where both mean the same,
// and CommandPlan::refused names each difference that no call can carry over, with the reason. Without it, nothing
// can be refused and new attributes and the domain cannot be told from old ones: a note says so.
//
// poolId is the id of `current`, else of `wanted` (origin.Id, where that looks like one). Without an id the text reads
// it from the variable of its shell, and a note says so.
CommandPlan planUpdate(const PoolConfig &wanted, const PoolConfig *current, Generation generation);

} // namespace pooldesigner
