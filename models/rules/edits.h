// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

namespace pooldesigner
{

// The edits that fixes are made of.
Edit setValue(Path path, Json value);
Edit removeItem(Path item);

// Takes a member away, and with it the structures around it that would be left empty (an empty structure is a fault of
// its own). Stops below list entries and requests.
Edit removeMember(const PoolView &pool, const Path &member);

// Adds a text to a list at its end; makes the list where it is absent.
Edit appendText(const PoolView &pool, const Path &list, std::string_view text);

} // namespace pooldesigner
