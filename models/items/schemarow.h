// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/standardattributes.h"
#include "config/poolconfig.h"

#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

enum class SchemaColumn : int { Name, Type, Required, Mutable, Min, Max, DeveloperOnly };

// An attribute of the pool: a standard one, listed in Schema or not, or whatever else an entry of Schema holds.
struct SchemaRow {
    const StandardAttribute *standard = nullptr; // null for custom attributes and for repeated names
    std::optional<std::size_t> index;            // the place in Schema; nothing when not listed
    Json entry;                                  // of any kind; null when not listed

    // Equal content; the place in Schema does not count.
    bool operator==(const SchemaRow &other) const;

    bool isListed() const { return index.has_value(); }
    // An entry whose members can be edited: not for entries that are no object.
    bool isObject() const { return !isListed() || entry.is_object(); }
    // As the design spells it, without prefix; JSON text where that is no name, empty where there is none.
    std::string name() const;
    // "custom:" or "dev:", which the service adds to the name; empty for others.
    std::string_view prefix() const;
    // The type in force, empty where nothing says it.
    std::string dataType() const;

    // Where the column's value stands in the entry: {"StringAttributeConstraints", "MinLength"}. Empty where the column
    // means nothing: bounds of a type that has none.
    std::vector<std::string_view> place(SchemaColumn column) const;
    // What the entry says there, of any kind; null when it says nothing.
    const Json *find(SchemaColumn column) const;
    // What the service takes where the entry says nothing; null where that is unknown or nothing.
    Json fallback(SchemaColumn column) const;
};

// The standard attributes in the order of the catalogue, each with its first entry in Schema.
std::vector<SchemaRow> standardRows(const PoolConfig &config);
// All other entries of Schema, in order. Empty where Schema is no list.
std::vector<SchemaRow> otherRows(const PoolConfig &config);

// The entry that lists a standard attribute as it is, with everything written out that would otherwise change by being
// listed: an entry without Mutable makes the attribute immutable for ever. `withBounds` writes its bounds as well.
Json listedEntry(const StandardAttribute &attribute, bool withBounds);
// The entry of a new custom attribute. The service gives bounds back for every string attribute, so it has them.
Json customEntry(const std::string &name);

} // namespace pooldesigner
