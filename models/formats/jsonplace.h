// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pooldesigner {

// Where a value stands in JSON text that readJson() took: the offset of the member's name, or of the item. The nearest
// place around it where the text has no such value.
std::size_t offsetOf(std::string_view json, const std::vector<Path::Segment> &place);

} // namespace pooldesigner
