// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <optional>
#include <span>

namespace pooldesigner {

// Findings as window, reports and command line count them: those that only ask the account and those that the design
// accepts are counted apart.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int asks = 0;
    int accepted = 0;

    void add(const Diagnostic &finding);
    void add(const FindingCounts &other);
    int of(Severity severity) const;
    // Rows of that severity in a list that shows questions as the advice they are.
    int listed(Severity severity) const { return of(severity) + (severity == Severity::Advice ? asks : 0); }
    // The severest that is listed.
    std::optional<Severity> worst() const;

    bool operator==(const FindingCounts &) const = default;
};
FindingCounts countFindings(std::span<const Diagnostic> findings);

} // namespace pooldesigner
