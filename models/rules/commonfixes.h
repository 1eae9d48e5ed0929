// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"
#include "rules/schemabounds.h"

namespace pooldesigner {

// Fixes that several rules offer in the same words.

// Adds the attribute to AutoVerifiedAttributes. Safe, except for phone_number where no SMS can be sent: that would only
// put an error in the place of the finding.
void offerVerification(const PoolView &pool, Report::Entry &found, std::string_view attribute);

// Sets UserPoolTier; never safe, because plans have prices.
void offerPlan(Report::Entry &found, std::string_view plan);

// Reports bounds that stand the wrong way round, with the swap.
void reportCrossedBounds(const std::optional<CrossedBounds> &bounds, Report &report);

// The recovery mechanisms that the API recommends: verified_email, then verified_phone_number.
Json emailThenPhone();

} // namespace pooldesigner
