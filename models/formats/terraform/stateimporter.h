// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

// A state of Terraform (terraform.tfstate, version 4) or what `terraform show -json` prints of a state or a plan.
bool looksLikeTerraform(const Json &root);

struct ImportedState {
    PoolDraft draft;
    std::vector<PoolCandidate> pools;
    std::size_t chosen = 0;
};

// A pool of the state with the domain that belongs to it, its arguments under the names that the API gives them. What a
// state writes for "not set" (empty texts, lists and blocks) is not set.
Outcome<ImportedState> importTerraformState(const Json &root, const ImportOptions &options);

} // namespace pooldesigner
