// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <span>
#include <vector>

namespace pooldesigner {

// A place of a design that a row of the catalogue describes. Made in numbers by every rule, so it only borrows: the
// Path is built when something is found. Rows go through at most one list or map, hence one index and one key.
struct Place {
    const FieldSpec *spec = nullptr;
    const Json *value = nullptr; // null for the row of a map's keys and for an absent member
    std::size_t index = 0;
    std::string_view key;

    Path path() const;
    // The text that stands there: the value where it is text, or the key for the row of a map's keys.
    std::optional<std::string_view> text() const;
};

// Where the row's member is given. Null counts as absent, except as a list entry, where the service refuses it.
std::vector<Place> placesOf(const PoolView &pool, const FieldSpec &spec);

// Where the structure around the row's member is given, and the member is not.
std::vector<Place> absencesOf(const PoolView &pool, const FieldSpec &spec);

// The places of rows named as Rule::members names them ("PoolName", "SetUserPoolMfaConfig.MfaConfiguration",
// "origin.Id").
std::vector<Place> placesOf(const PoolView &pool, std::span<const std::string_view> members);

// The row such a name stands for; null when the catalogue has none.
const FieldSpec *memberSpec(std::string_view member);

} // namespace pooldesigner
