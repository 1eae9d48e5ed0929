// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// What became of a member of the input, or where a member of the design comes from.
enum class Fate : std::uint8_t {
    Taken,     // same name, same value
    Renamed,   // same value under the name that the API has for it
    Changed,   // another value
    Defaulted, // of the design alone: the input did not say it
    KeptAside, // under origin, where nothing is made of it
    Dropped,
};
inline constexpr std::size_t kFateCount = 6;
std::string_view fateName(Fate fate); // "taken", "kept-aside": the contract for programs
std::string fateTitle(Fate fate);     // for people, translated
const char *fateMeaning(Fate fate);   // one sentence, marked in context "Ledger"

// One line: a text, number or flag, an empty list or structure, or a whole entry that went with everything in it.
struct LedgerEntry {
    Fate fate = Fate::Taken;
    std::string source;       // as the input spells it; empty where it is defaulted
    std::optional<Json> from; // nothing where it is defaulted
    Path design;              // the root where it is dropped
    std::optional<Json> to;   // nothing where it is dropped
    std::string why;          // one sentence or more, translated; empty where the fate says it all
};

// Everything that an input said and everything that the design says, each once: every value of the source in the order
// of the input, then what stands around the pool, then what was added. Functions of a template count as values. Left
// out are the format of the design and the parameters of a template that it keeps. Asks for an import that kept its
// source (ImportOptions::keepSource).
std::vector<LedgerEntry> makeLedger(const Imported &imported);

} // namespace pooldesigner
