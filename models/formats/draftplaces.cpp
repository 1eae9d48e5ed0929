// SPDX-License-Identifier: MIT
#include "formats/draftplaces.h"

#include "config/path.h"

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxPlaces = 1000;

void addPlaces(const Json &value, const Path &path, bool (*fits)(const Json &), std::vector<std::string> &places)
{
    if (fits(value) && places.size() < kMaxPlaces)
        places.push_back(path.toString());
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            addPlaces(member, path.child(name), fits, places);
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        addPlaces(value[i], path.item(i), fits, places);
}

} // namespace

std::vector<std::string> placesWhere(const PoolDraft &draft, bool (*fits)(const Json &))
{
    std::vector<std::string> places;
    addPlaces(draft.request, Path(Operation::CreateUserPool), fits, places);
    addPlaces(draft.mfa, Path(Operation::SetUserPoolMfaConfig), fits, places);
    addPlaces(draft.domain, Path(Operation::CreateUserPoolDomain), fits, places);
    return places;
}

} // namespace pooldesigner
