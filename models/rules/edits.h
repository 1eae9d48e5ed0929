// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

namespace pooldesigner {

// The edits that fixes are made of.
Edit setValue(Path path, Json value);

// Sets a member that may be absent together with what is around it; null around it counts as absent and is replaced.
Edit setMember(const PoolView &pool, Path member, Json value);

// Both take along what they would leave empty, as every Edit does.
Edit removeItem(Path item);
Edit removeMember(Path member);

// Adds texts to a list at its end; makes the list where it is absent.
std::vector<Edit> appendTexts(const PoolView &pool, const Path &list, const std::vector<std::string_view> &texts);

} // namespace pooldesigner
