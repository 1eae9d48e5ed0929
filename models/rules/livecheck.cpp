// SPDX-License-Identifier: MIT
#include "rules/livecheck.h"

#include "config/ascii.h"
#include "rules/places.h"

#include <algorithm>

namespace pooldesigner {

std::vector<LiveArn> distinctArns(const PoolView &pool, std::span<const std::string_view> members,
                                  bool (*isKind)(const Arn &))
{
    std::vector<LiveArn> found;
    for (const Place &place : placesOf(pool, members)) {
        const std::string_view text = place.text().value_or("");
        const auto arn = Arn::read(text);
        if (arn && isKind(*arn) && std::ranges::find(found, text, &LiveArn::text) == found.end())
            found.push_back({.path = place.path(), .arn = *arn, .text = text});
    }
    return found;
}

std::string_view roleName(const Arn &role) { return role.resource.substr(role.resource.rfind('/') + 1); }

std::string_view rolePath(const Arn &role)
{
    const std::size_t begin = role.resource.find('/');
    const std::size_t end = role.resource.rfind('/');
    return begin == std::string_view::npos ? "/" : role.resource.substr(begin, end - begin + 1);
}

std::string regionOption(std::string_view region)
{
    constexpr std::size_t shortest = 5;
    constexpr std::size_t longest = 32;
    const auto isPlain = [](char c) { return ascii::isSmall(c) || ascii::isDigit(c) || c == '-'; };
    if (region.size() < shortest || region.size() > longest || !std::ranges::all_of(region, isPlain))
        return {};
    return " --region " + std::string(region);
}

std::string regionOption(const PoolView &pool) { return regionOption(pool.targetRegion()); }

} // namespace pooldesigner
