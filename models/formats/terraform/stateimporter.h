// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

namespace pooldesigner {

// A state of Terraform (terraform.tfstate, version 4) or what `terraform show -json` prints of a state or a plan.
bool looksLikeTerraform(const Json &root);

// The pools of the state, each with the domain that belongs to it, the arguments under the names that the API gives
// them. What a state writes for "not set" (empty texts, lists and blocks) is not set.
PoolSourceResult terraformPools(Json root);

} // namespace pooldesigner
