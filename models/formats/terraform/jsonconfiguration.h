// SPDX-License-Identifier: MIT
#pragma once

#include "formats/terraform/hclreader.h"

namespace pooldesigner {

// Whether a JSON text is configuration of Terraform in its JSON syntax (main.tf.json, cdk.tf.json) with a pool.
bool looksLikeJsonConfiguration(const Json &root);

// The blocks of such a configuration as readHcl() gives them; what is no resource, variable or local value has one
// block for all that stands under its name. Comments ("//") are left out.
std::vector<HclBlock> blocksOfJson(const Json &root);

} // namespace pooldesigner
