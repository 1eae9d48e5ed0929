// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"

#include <span>
#include <string>

namespace pooldesigner {

// One line an entry, "FATE: SOURCE = VALUE -> MEMBER = VALUE: why", then one line that counts. Long values are cut, and
// characters nobody can see are shown.
std::string ledgerText(std::span<const LedgerEntry> entries);

// {"version": 1, "file": FILE, "form": FORM, "entries": [{"fate", "source", "from", "member", "to", "why"}],
// "counts": {...}}: the contract for programs. Whole values; a side that there is not is missing.
Json ledgerJson(const std::string &file, const Imported &imported, std::span<const LedgerEntry> entries);

} // namespace pooldesigner
