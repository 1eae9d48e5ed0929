// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "review/difference.h"

#include <span>
#include <string>

namespace pooldesigner {

// One line a difference, "CHANGE: PATH: BEFORE -> AFTER: call or reason", then one line that counts. Long values are
// cut, and characters nobody can see are shown. What says the same in other words is listed with `all` only.
std::string differencesText(std::span<const Difference> found, bool all);

// The same as a table, with the same cuts.
std::string differencesMarkdown(std::span<const Difference> found, bool all);

// {"version": 1, "from": FILE, "to": FILE, "equal": BOOL, "differences": [...], "counts": {...}}: the contract for
// programs that read it. Whole values; "before" or "after" is missing where the member is absent.
Json differencesJson(const std::string &from, const std::string &to, std::span<const Difference> found);

} // namespace pooldesigner
