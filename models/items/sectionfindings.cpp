// SPDX-License-Identifier: MIT
#include "items/sectionfindings.h"

#include "catalogue/catalogue.h"

namespace pooldesigner {

namespace {

int SeverityCounts::*memberFor(Severity severity)
{
    switch (severity) {
    case Severity::Error: return &SeverityCounts::errors;
    case Severity::Warning: return &SeverityCounts::warnings;
    case Severity::Advice: break;
    }
    return &SeverityCounts::advice;
}

// Where a finding about a whole request belongs.
std::optional<Section> sectionOfRequest(const Path &path)
{
    if (path.isRoot())
        return Section::General;
    const auto *name = std::get_if<std::string>(&path.segments().front());
    if (name != nullptr && *name == operationName(Operation::DescribeUserPool))
        return Section::ReadOnly;
    if (path.size() > 1)
        return std::nullopt;
    const auto operation = path.operation();
    if (!operation)
        return std::nullopt;
    switch (*operation) {
    case Operation::SetUserPoolMfaConfig: return Section::Mfa;
    case Operation::CreateUserPoolDomain: return Section::Domain;
    default: return Section::General;
    }
}

} // namespace

std::optional<Section> sectionOf(const Path &path)
{
    for (Path place = path; place.size() > 1; place = place.parent()) {
        if (const FieldSpec *spec = catalogue::specFor(place))
            return spec->section;
    }
    return sectionOfRequest(path);
}

int countOf(const SeverityCounts &counts, Severity severity) { return counts.*memberFor(severity); }

std::optional<Severity> worstOf(const SeverityCounts &counts)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (countOf(counts, severity) > 0)
            return severity;
    }
    return std::nullopt;
}

SectionFindings::SectionFindings(std::span<const Diagnostic> diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.accepted)
            continue;
        const auto section = sectionOf(diagnostic.path);
        SeverityCounts &counts = section ? m_sections[static_cast<std::size_t>(*section)] : m_elsewhere;
        ++(counts.*memberFor(diagnostic.severity));
    }
}

} // namespace pooldesigner
