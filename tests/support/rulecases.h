// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/profile.h"

#include <string>
#include <vector>

namespace pooldesigner::test {

// A row of tests/data/rules/<rule>.json: {"name", "pool" (members of CreateUserPool) or "design", "expect": [path,
// ...]}.
// "profile" holds the members of a profile file whose settings the rule runs under; "now" the seconds since 1970.
// {"$repeat": text or list, "times": n, "before": text, "after": text} stands for a value that is too long to write.
struct RuleCase {
    std::string rule;
    std::string name;
    PoolConfig design;
    Profile profile;                   // its settings alone count
    std::vector<std::string> expected; // places where the rule finds something, sorted
};

// What the rule finds in the row's design under the row's settings.
std::vector<Diagnostic> findings(const Rule &rule, const RuleCase &ruleCase);

// The rows of a rule; none where it has no file. Throws on a file that is not JSON of that form.
std::vector<RuleCase> ruleCases(std::string_view rule);

// The rules that have a file, sorted.
std::vector<std::string> rulesWithCases();

// Makes the changes in order; false when one of them does not fit the design.
bool apply(PoolConfig &design, const std::vector<Edit> &edits);

} // namespace pooldesigner::test
