// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/memberreference.h"
#include "config/poolview.h"

#include <span>
#include <vector>

namespace pooldesigner {

// The places of the rows with these names ("PoolName", "SetUserPoolMfaConfig.MfaConfiguration", "origin.Id"), as
// Rule::members holds them.
std::vector<Place> placesOf(const PoolView &pool, std::span<const std::string_view> members);

} // namespace pooldesigner
