// SPDX-License-Identifier: MIT
#include "rules/findingcounts.h"

namespace pooldesigner {

void FindingCounts::add(const Diagnostic &finding)
{
    if (finding.accepted) {
        ++accepted;
    } else if (finding.onlyAsks()) {
        ++asks;
    } else {
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
        advice += finding.severity == Severity::Advice ? 1 : 0;
    }
}

void FindingCounts::add(const FindingCounts &other)
{
    errors += other.errors;
    warnings += other.warnings;
    advice += other.advice;
    asks += other.asks;
    accepted += other.accepted;
}

int FindingCounts::of(Severity severity) const
{
    switch (severity) {
    case Severity::Error: return errors;
    case Severity::Warning: return warnings;
    case Severity::Advice: break;
    }
    return advice;
}

std::optional<Severity> FindingCounts::worst() const
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (listed(severity) > 0)
            return severity;
    }
    return std::nullopt;
}

FindingCounts countFindings(std::span<const Diagnostic> findings)
{
    FindingCounts counts;
    for (const Diagnostic &finding : findings)
        counts.add(finding);
    return counts;
}

} // namespace pooldesigner
