// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/poolconfig.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pooldesigner {

// A place of a design that a row of the catalogue describes. Made in numbers, so it only borrows: the Path is built
// when something is found. Rows go through at most one list or map, hence one index and one key.
struct Place {
    const FieldSpec *spec = nullptr;
    const Json *value = nullptr; // null for the row of a map's keys and for an absent member
    std::size_t index = 0;
    std::string_view key;

    Path path() const;
    // The text that stands there: the value where it is text, or the key for the row of a map's keys.
    std::optional<std::string_view> text() const;
};

// Where the members of a design are, row by row of the catalogue, from one walk over it. Borrows the design: keep it
// alive and unchanged meanwhile.
class DesignPlaces {
public:
    explicit DesignPlaces(const PoolConfig &config);

    // Where the row's member is given, in the order of the design. Null counts as absent, except as a list entry or the
    // value of a map, where the service refuses it.
    std::span<const Place> of(const FieldSpec &spec) const;
    // Where the structure around the row's member is given, and the member is not.
    std::vector<Place> absencesOf(const FieldSpec &spec) const;

private:
    const PoolConfig *m_config;
    std::vector<Place> m_places;        // of all rows, in the order of the catalogue
    std::vector<std::size_t> m_firstOf; // by FieldSpec::order, and the end
};

} // namespace pooldesigner
