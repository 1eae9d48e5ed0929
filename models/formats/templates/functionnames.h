// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <set>
#include <string>

namespace pooldesigner {

// What functions of a template may refer to, of whatever kind: every text in them, and what stands in "${}".
std::set<std::string> namesIn(const Json &functions);

// The resources and parameters that a function refers to (Ref, Fn::GetAtt, Fn::Sub), at any depth, without those that
// AWS defines itself.
void addReferences(const Json &function, std::set<std::string> &names);

} // namespace pooldesigner
