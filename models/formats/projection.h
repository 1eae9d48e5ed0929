// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandplan.h"

#include <vector>

namespace pooldesigner {

// The part of a design's request that one generation of the CLI can send, in the design's order, right or wrong values
// alike. Left out: members that the generation or the API does not know (told in `leftOut`), structures which that
// leaves with nothing, and null, which the API reads as absent. A request that is no structure gives an empty one.
// Where the generation does not know PreTokenGenerationConfig, and the old place of that trigger says the same, it
// stands there.
Json projectRequest(const Json &request, Operation operation, Generation generation, std::vector<LeftOut> &leftOut);

} // namespace pooldesigner
