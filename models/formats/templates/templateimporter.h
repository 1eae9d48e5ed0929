// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

namespace pooldesigner {

// A template of CloudFormation, SAM or the Serverless framework, or a part of one that holds resources; functions in
// their long form, as readYaml() gives them.
bool looksLikeTemplate(const Json &root);

// The pools of a template, each with the domain that belongs to it. What the template settles by itself (parameters by
// their defaults, mappings, conditions) is worked out; see placeholders.h for what it does not. Refused: templates
// without a pool, conditions that refer to each other in a circle, more functions in a pool than an object has members.
PoolSourceResult templatePools(Json root);

} // namespace pooldesigner
