// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/planfeatures.h"
#include "config/poolview.h"

namespace pooldesigner {

// The value makes use of the feature; false for values of a kind that the member cannot have.
bool usesFeature(const Json &value, const PlanFeature &feature);

// The design uses the feature, and its plan, where one can be told, does not include it.
bool lacksPlanFor(const PoolView &pool, const PlanFeature &feature);

} // namespace pooldesigner
