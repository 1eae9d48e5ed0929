// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/standardattributes.h"
#include "config/poolview.h"

namespace pooldesigner {

// A bound in the constraints of an attribute, which the API writes as decimal text.
struct Bound {
    Path path;
    std::string_view text;
    std::optional<std::int64_t> number; // nothing where the text is no whole number; clamped where it is huge
};

// Nothing where the bound is absent, empty (which counts as absent) or no text at all.
std::optional<Bound> boundOf(const SchemaEntry &entry, std::string_view block, std::string_view member);

// Two bounds that both are numbers and stand the wrong way round.
struct CrossedBounds {
    Bound min;
    Bound max;
};
std::optional<CrossedBounds> crossedBounds(const SchemaEntry &entry, std::string_view block, std::string_view minMember,
                                           std::string_view maxMember);

// The type the attribute has: the one given, or that of the standard attribute; empty where neither says one.
std::string_view attributeType(const SchemaEntry &entry);

// The standard attribute that the entry is about; null for custom attributes and entries without a name.
const StandardAttribute *standardAttribute(const SchemaEntry &entry);
// The entry makes a custom attribute: it has a name that is no standard one.
bool isCustom(const SchemaEntry &entry);

} // namespace pooldesigner
