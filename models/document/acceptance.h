// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"

namespace pooldesigner {

// Notes in the design's "accepted" list that this finding stays as it is, of what value, and why. One undo step. The
// finding comes back when the value at its path changes.
bool acceptFinding(PoolDocument &document, const Diagnostic &finding, const QString &reason);

// Takes every such note about the finding out again. One undo step.
bool reopenFinding(PoolDocument &document, const Diagnostic &finding);

} // namespace pooldesigner
