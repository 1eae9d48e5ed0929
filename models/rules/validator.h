// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

namespace pooldesigner {

struct Profile;

// Every rule, in the order of the rule collection. An explicit array (rulelist.cpp): nothing registers itself.
std::span<const Rule *const> allRules();
// Among these and the checks of reviewers (rules/reviewers); null when unknown.
const Rule *findRule(std::string_view id);

// Runs rules over designs: a pure function of the design. Findings come sorted by severity, then by the catalogue's
// order of their path, then by rule id. Those that the design's "accepted" list names (rules/acceptance.h) are marked
// accepted, as long as the value at their path is the one that was accepted.
class Validator {
public:
    Validator() : Validator(allRules()) {}
    explicit Validator(std::span<const Rule *const> rules) : m_rules(rules) {}

    // The rules, severities and settings of the profile, which is borrowed.
    explicit Validator(const Profile &profile);
    explicit Validator(const Profile &&) = delete;

    std::vector<Diagnostic> validate(const PoolConfig &config) const;

private:
    std::span<const Rule *const> m_rules;
    const Profile *m_profile = nullptr; // none: the rules' own severities, no settings
};

} // namespace pooldesigner
