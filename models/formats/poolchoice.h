// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

// The pool that `wanted` names (ImportOptions::pool) among those that a text holds, of which there is at least one; an
// error that lists them where it names none.
Outcome<std::size_t> choosePool(const std::vector<PoolCandidate> &pools, const std::string &wanted);

// Says which one of several was taken, and what else there is.
void noteChoice(const std::vector<PoolCandidate> &pools, std::size_t chosen, PoolDraft &draft);

} // namespace pooldesigner
