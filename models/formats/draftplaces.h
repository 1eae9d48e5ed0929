// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

#include <string>
#include <vector>

namespace pooldesigner {

// The places of the draft's requests whose values fit, as a design spells them; the first 1000.
std::vector<std::string> placesWhere(const PoolDraft &draft, bool (*fits)(const Json &));

} // namespace pooldesigner
