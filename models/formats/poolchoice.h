// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

namespace pooldesigner {

// The pool that the options ask for among those that a text holds, of which there is at least one; an error that lists
// them where it is none of them.
Outcome<std::size_t> choosePool(const std::vector<PoolCandidate> &pools, const ImportOptions &options);

// Lists several: "There are 2 pools: web (Resources.Web), shop (Resources.Shop)."
std::string severalPools(const std::vector<PoolCandidate> &pools);

// Says which one of several was taken, and what else there is.
ImportNote choiceNote(const std::vector<PoolCandidate> &pools, std::size_t chosen);

} // namespace pooldesigner
