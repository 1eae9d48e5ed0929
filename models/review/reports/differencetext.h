// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "review/difference.h"

#include <span>
#include <string>

namespace pooldesigner {

// A difference in texts for people, each on one line and safe to show; secrets are not shown.
struct DifferenceRow {
    std::string place; // "Schema[1].Mutable (email)"
    std::string before;
    std::string after;
    std::string how; // the call that carries it over, or why none does
};
DifferenceRow differenceRow(const Difference &difference, std::size_t longest); // characters of a value

// One line a difference, "CHANGE: PATH: BEFORE -> AFTER: call or reason", then one line that counts. Long values are
// cut, and characters nobody can see are shown. What says the same in other words is listed with `all` only.
std::string differencesText(std::span<const Difference> found, bool all);

// The same as a table, with the same cuts.
std::string differencesMarkdown(std::span<const Difference> found, bool all);

// {"version": 1, "from": FILE, "to": FILE, "equal": BOOL, "differences": [...], "counts": {...}}: the contract for
// programs that read it. Whole values, secrets too; "before" or "after" is missing where the member is absent.
Json differencesJson(const std::string &from, const std::string &to, std::span<const Difference> found);

} // namespace pooldesigner
