// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <QString>
#include <QStringList>

namespace pooldesigner {
struct LedgerEntry;
}

// Holds ledgers against the sum: nothing of an import is unaccounted for.
namespace pooldesigner::test {

// One line of a ledger: "fate | source = value | place in the design = value | why".
QString ledgerLine(const LedgerEntry &entry);

// What is not accounted for, or more than once, or without a reason; the first ten. Of an import that kept its source.
QStringList faultsOfLedger(const Imported &pool);

// Whether parts and what is around them are all there is: every value of a text that holds one pool is in one of them.
QStringList faultsOfParts(const Imported &pool, const Json &whole);

} // namespace pooldesigner::test
