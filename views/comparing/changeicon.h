// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"
#include "symbolicon.h"

namespace pooldesigner {

// A class of difference is told by an icon, a word and a colour; the lock and its colour stand for what needs a new
// pool, as they do everywhere.
QIcon changeIcon(Change change);
SymbolTint changeTint(Change change);

} // namespace pooldesigner
