// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/findingcounts.h"

#include <array>
#include <optional>
#include <span>

namespace pooldesigner {

// The section whose form shows this place: of the member, else of the nearest member above it. Nothing for places that
// no form shows (members that nobody knows, "target", "accepted"): only the tree does.
std::optional<Section> sectionOf(const Path &path);

inline constexpr std::size_t kSectionCount = static_cast<std::size_t>(Section::ReadOnly) + 1;

// How many findings each section has; accepted ones are not counted.
class SectionFindings {
public:
    SectionFindings() = default;
    explicit SectionFindings(std::span<const Diagnostic> diagnostics);

    const FindingCounts &in(Section section) const { return m_sections[static_cast<std::size_t>(section)]; }
    // At places that no form shows.
    const FindingCounts &elsewhere() const { return m_elsewhere; }

    bool operator==(const SectionFindings &) const = default;

private:
    std::array<FindingCounts, kSectionCount> m_sections{};
    FindingCounts m_elsewhere;
};

} // namespace pooldesigner
