// SPDX-License-Identifier: MIT
#pragma once

#include "rules/constraints/assignment.h"
#include "rules/places.h"
#include "rules/rule.h"

namespace pooldesigner {

// The check of every rule that only looks after rows of the catalogue: each demand that is assigned to the running rule
// is held against each place of its row. A specific rule differs from the generic one in name and help alone.
void checkDuties(const PoolView &pool, Report &report);

// The parts, each for one place. They add a finding when the demand is broken, with fixes where one is clear.
namespace constraint {

void missing(const PoolView &pool, const Place &absence, Report &report);
void type(const Place &place, Report &report);
void tooShort(const PoolView &pool, const Place &place, Report &report);
void tooLong(const Place &place, Report &report);
// Silent where the length is out of bounds: that is the fault to mend first, and matching stays cheap.
void pattern(const Place &place, Report &report);
void value(const Place &place, Report &report);
void range(const Place &place, Report &report);
void size(const Place &place, Report &report);

} // namespace constraint

// True when the characters of the text are within the newest bounds of its row.
bool hasLegalLength(const Place &place, std::string_view text);

} // namespace pooldesigner
