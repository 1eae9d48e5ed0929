// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <optional>
#include <string>

namespace pooldesigner {

// That a finding is meant to stay: an entry of the design's "accepted" list,
// {"rule": "mfa-off", "path": "MfaConfiguration", "value": "OFF", "reason": "a test pool"}.
struct Acceptance {
    std::string rule;
    Path path;
    std::optional<Json> value; // what was accepted, null standing for absent as well; nothing: whatever stands there
    std::string reason;        // may be empty

    bool speaksOf(const Diagnostic &finding) const { return rule == finding.rule && path == finding.path; }
    // Whether it is still about what stands at the path; null where nothing does.
    bool holdsFor(const Json *present) const;
};

Path acceptedList(); // where the entries stand in a design

Json acceptanceEntry(const Acceptance &acceptance);
std::optional<Acceptance> readAcceptance(const Json &entry); // nothing for entries of another shape

} // namespace pooldesigner
