// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"

namespace pooldesigner {

// The calls that carry over a domain that is there on one side only, or another one: no domain can be renamed.
std::string domainNameCall(const Difference &difference);

// Puts what differs in the names of domains into the place of what the members say there. An export may tell of two
// domains, of which the design makes one (rules/owndomain.h): they are compared prefix with prefix, own with own. A
// name that is empty or no text stays as the comparison of the members has it.
void compareDomains(std::vector<Difference> &found, const PoolConfig &from, const PoolConfig &to);

} // namespace pooldesigner
