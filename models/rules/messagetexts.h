// SPDX-License-Identifier: MIT
#pragma once

#include "rules/placeholders.h"
#include "rules/places.h"
#include "rules/rule.h"

namespace pooldesigner {

// Reports the members of the running rule whose text lacks a placeholder that it has to have, with a fix where it still
// fits. Silent about texts that are too short for anything: their length is the fault to mend first.
void reportMissingPlaceholder(const PoolView &pool, Report &report, std::string_view placeholder);

// True when the text has the smallest length of its row.
bool isLongEnough(const Place &place, std::string_view text);

} // namespace pooldesigner
