// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <span>

namespace pooldesigner {

// Makes one change, or all of them in order; false when one does not fit the design. A single one then changes nothing,
// of several those before it stay made.
bool applyEdit(PoolConfig &design, const Edit &edit);
bool applyEdits(PoolConfig &design, std::span<const Edit> edits);

// The edits as a JSON Patch (RFC 6902) of the design file: applied to the design's JSON it makes the same document as
// the edits do, the order of members aside, which JSON Patch knows nothing of. Edits that do not fit or change nothing
// are left out.
Json jsonPatch(PoolConfig design, std::span<const Edit> edits);

} // namespace pooldesigner
