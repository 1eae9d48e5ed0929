// SPDX-License-Identifier: MIT
#pragma once

#include "rules/validator.h"

#include <string>
#include <vector>

namespace pooldesigner {

struct AppliedFix {
    std::string rule;
    Path path; // where the finding stood at that time
    Fix fix;
};

// A finding whose safe fix was not applied, and why not (translated, a sentence).
struct FixLeft {
    Diagnostic finding;
    std::string reason;
};

struct Mended {
    PoolConfig design;
    std::vector<AppliedFix> applied; // in order
    std::vector<FixLeft> left;
    std::vector<Diagnostic> findings; // of the mended design

    std::vector<Edit> edits() const; // of all the fixes, in order
};

// Applies the first safe fix of every finding, accepted ones aside, one after the other until none is left that helps.
// A fix is left alone, and said why, where it does not fit the design, does not take its finding away, would bring an
// error that was not there, or would lead back to a design there has been before. Ends for every design.
Mended applySafeFixes(PoolConfig design, const Validator &validator);

} // namespace pooldesigner
