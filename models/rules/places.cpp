// SPDX-License-Identifier: MIT
#include "rules/places.h"

namespace pooldesigner {

std::vector<Place> placesOf(const PoolView &pool, std::span<const std::string_view> members)
{
    std::vector<Place> places;
    for (const std::string_view member : members) {
        if (const FieldSpec *spec = memberSpec(member)) {
            const auto more = pool.places().of(*spec);
            places.insert(places.end(), more.begin(), more.end());
        }
    }
    return places;
}

} // namespace pooldesigner
