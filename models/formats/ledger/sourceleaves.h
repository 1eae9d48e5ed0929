// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/sourcenames.h"

#include <string>
#include <vector>

namespace pooldesigner {

// A value of the input that is accounted for in one piece.
struct SourceLeaf {
    std::string place; // of its part, where that is not the pool itself
    Path path;         // within its part
    std::string named; // the same with items of lists by their name, as notes call them
    const Json *value = nullptr;
    std::vector<Target> targets; // where it may be in the design, the likeliest first
    bool isAround = false;       // stands around the pool; the path is from the root of the input
};

// The values of all parts in the order of the input: texts, numbers and flags, what is empty, functions of a template,
// and in one piece what the design has in another shape or an entry of a list that it has not; then what stands around
// the pool. Borrows the import.
std::vector<SourceLeaf> sourceLeaves(const Imported &imported);

} // namespace pooldesigner
