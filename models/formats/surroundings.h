// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <vector>

namespace pooldesigner {

// What a text holds around the parts that became a design, in the order of the text and in as large pieces as do not
// hold one of them. `own` are the places of the parts, `others` those of other pools, which are passed over with what
// stands around them alone.
std::vector<SourceRest> restAround(const Json &root, const std::vector<Path> &own, const std::vector<Path> &others);

} // namespace pooldesigner
