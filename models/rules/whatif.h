// SPDX-License-Identifier: MIT
#pragma once

#include "rules/validator.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace pooldesigner {

// Findings counted by rule and place, whatever entry of a list they stand at: removing one moves those behind it.
class FindingTally {
public:
    explicit FindingTally(const std::vector<Diagnostic> &findings);
    // How many there are of this finding's rule and place.
    int of(const Diagnostic &finding) const;

private:
    using Kind = std::pair<std::string, std::string>; // rule, place
    static Kind kindOf(const Diagnostic &finding);

    std::map<Kind, int> m_counts;
};

// Asks the rules what they would say of a change that nobody has made yet, so that a choice can show beforehand why it
// would be refused and no condition of a rule has to be written a second time.
class WhatIf {
public:
    // Keeps the design as it is now, and a copy of the validator; the profile behind that is borrowed.
    explicit WhatIf(PoolConfig design, const Validator &validator = {});

    // The errors that the edits would bring, in the validator's order; an empty list where they bring none. Nothing
    // where the edits do not fit the design: a value of a wrong kind stands where a structure or list has to be.
    std::optional<std::vector<Diagnostic>> errorsBroughtBy(std::span<const Edit> edits) const;

private:
    PoolConfig m_design;
    Validator m_validator;
    FindingTally m_present;
};

} // namespace pooldesigner
