// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/validator.h"

#include <array>
#include <optional>
#include <span>

namespace pooldesigner {

// The section whose form shows this place: of the member, else of the nearest member above it. Nothing for places that
// no form shows (members that nobody knows, "target", "accepted"): only the tree does.
std::optional<Section> sectionOf(const Path &path);

inline constexpr std::size_t kSectionCount = static_cast<std::size_t>(Section::ReadOnly) + 1;

// The most severe kind that occurs.
std::optional<Severity> worstOf(const SeverityCounts &counts);
int countOf(const SeverityCounts &counts, Severity severity);

// How many findings each section has; accepted ones are not counted.
class SectionFindings {
public:
    SectionFindings() = default;
    explicit SectionFindings(std::span<const Diagnostic> diagnostics);

    const SeverityCounts &in(Section section) const { return m_sections[static_cast<std::size_t>(section)]; }
    // At places that no form shows.
    const SeverityCounts &elsewhere() const { return m_elsewhere; }

    bool operator==(const SectionFindings &) const = default;

private:
    std::array<SeverityCounts, kSectionCount> m_sections{};
    SeverityCounts m_elsewhere;
};

} // namespace pooldesigner
