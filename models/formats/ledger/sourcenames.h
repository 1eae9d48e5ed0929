// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/path.h"
#include "formats/importer.h"

#include <string_view>
#include <vector>

namespace pooldesigner {

// A place of the design that a member of an input may have gone to.
struct Target {
    Path path;
    const FieldSpec *spec = nullptr; // where the catalogue knows the place
};

// Whether members have the names of Terraform, and structures stand in lists of one.
bool isOfTerraform(Form form);

// For a member at the top of a part of the input, by the names that its form has: the likeliest place first, then where
// it is kept aside.
std::vector<Target> topTargets(Form form, const SourcePart &part, std::string_view name);

// For a member below one that went to `parent`.
std::vector<Target> memberTargets(Form form, const Target &parent, std::string_view name);

// For the items of a list that went there.
Target itemTarget(const Target &list, std::size_t index);

} // namespace pooldesigner
