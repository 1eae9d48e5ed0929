// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

namespace pooldesigner {

// The order of a panel: severity, then the place in the catalogue (CreateUserPool first, then the other calls; entries
// of lists and maps and unknown members where they stand in the design), then the rule's id.
void sortDiagnostics(std::vector<Diagnostic> &diagnostics, const PoolConfig &config);

} // namespace pooldesigner
