// SPDX-License-Identifier: MIT
#pragma once

#include "formats/answerimporter.h"
#include "rules/diagnostic.h"

#include <string>
#include <vector>

namespace pooldesigner {

// What puts an answer beside the pool, as one step: it replaces an earlier answer about the same thing. The factors of
// get-user-pool-mfa-config become those of the design, as its SetUserPoolMfaConfig, in place of what an import assumed.
std::vector<Edit> answerEdits(const PoolConfig &design, const ImportedAnswer &imported);

// Why the answer does not belong to the design: it is about another pool. Empty where it may. Translated.
std::string answerTrouble(const PoolConfig &design, const ImportedAnswer &imported);

} // namespace pooldesigner
