// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

namespace pooldesigner {

// The edits that fixes are made of.
Edit setValue(Path path, Json value);

// Sets a member that may be absent together with what is around it; null around it counts as absent and is replaced.
Edit setMember(const PoolView &pool, Path member, Json value);

Edit removeItem(Path item);

// Takes a member away, and with it the structures around it that would be left empty (an empty structure is a fault of
// its own). Stops below list entries and requests.
Edit removeMember(const PoolView &pool, const Path &member);

// Adds texts to a list at its end; makes the list where it is absent.
std::vector<Edit> appendTexts(const PoolView &pool, const Path &list, const std::vector<std::string_view> &texts);

} // namespace pooldesigner
