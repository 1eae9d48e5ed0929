// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

#include <optional>

namespace pooldesigner {

// Where the pool is made: what the design's target says, else what most of the members say that have to be there too.
// Where two answers are as frequent, the first one counts.
struct PoolPlace {
    std::string_view value;   // empty where nothing tells
    std::optional<Path> from; // the member it was taken from; nothing where the target says it

    bool known() const { return !value.empty(); }
};

PoolPlace regionOfPool(const PoolView &pool);  // told by the triggers and the key of custom senders
PoolPlace accountOfPool(const PoolView &pool); // told by the roles for SMS and the SES identity

// For findings: the name of the member it was taken from, and that member as a related place.
std::string_view sourceName(const PoolPlace &place);
void relateSource(Report::Entry &found, const PoolPlace &place);

} // namespace pooldesigner
