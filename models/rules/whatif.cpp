// SPDX-License-Identifier: MIT
#include "rules/whatif.h"

#include "rules/editing.h"

#include <algorithm>

namespace pooldesigner {

FindingTally::FindingTally(const std::vector<Diagnostic> &findings)
{
    for (const Diagnostic &finding : findings)
        ++m_counts[kindOf(finding)];
}

FindingTally::Kind FindingTally::kindOf(const Diagnostic &finding)
{
    std::string place;
    for (const Path::Segment &segment : finding.path.segments()) {
        const auto *name = std::get_if<std::string>(&segment);
        place += name != nullptr ? '.' + *name : std::string("[]");
    }
    return {finding.rule, std::move(place)};
}

int FindingTally::of(const Diagnostic &finding) const
{
    const auto found = m_counts.find(kindOf(finding));
    return found == m_counts.end() ? 0 : found->second;
}

WhatIf::WhatIf(PoolConfig design, const Validator &validator)
    : m_design(std::move(design)), m_validator(validator), m_present(m_validator.validate(m_design))
{
}

std::optional<std::vector<Diagnostic>> WhatIf::errorsBroughtBy(std::span<const Edit> edits) const
{
    PoolConfig next = m_design;
    if (!applyEdits(next, edits))
        return std::nullopt;
    std::vector<Diagnostic> findings = m_validator.validate(next);
    const FindingTally counts(findings);
    std::erase_if(findings, [&](const Diagnostic &finding) {
        return finding.accepted || finding.severity != Severity::Error || counts.of(finding) <= m_present.of(finding);
    });
    return findings;
}

} // namespace pooldesigner
