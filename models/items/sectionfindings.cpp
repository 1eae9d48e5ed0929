// SPDX-License-Identifier: MIT
#include "items/sectionfindings.h"

#include "catalogue/catalogue.h"

namespace pooldesigner {

namespace {

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

SectionFindings::SectionFindings(std::span<const Diagnostic> diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.accepted)
            continue;
        const auto section = sectionOf(diagnostic.path);
        (section ? m_sections[static_cast<std::size_t>(*section)] : m_elsewhere).add(diagnostic);
    }
}

} // namespace pooldesigner
