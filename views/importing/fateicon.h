// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"
#include "symbolicon.h"

namespace pooldesigner {

// Each fate has an outline and a colour of its own, and is never told by the colour alone.
QIcon fateIcon(Fate fate);
SymbolTint fateTint(Fate fate);

} // namespace pooldesigner
