// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"
#include "formats/ledger/sourceleaves.h"

#include <map>
#include <string>
#include <vector>

namespace pooldesigner {

// Why things became what they did: by the notes of the import where one is about the place, else by what the form and
// the value themselves tell.
class LedgerReasons {
public:
    explicit LedgerReasons(const Imported &imported); // borrows it

    // `said`: another value of the input has the place already.
    std::string forSource(const SourceLeaf &leaf, Fate fate, const Path &design, bool said) const;
    std::string forDesign(const Path &design) const;

private:
    const ImportNote *noteOn(const std::vector<std::string> &names, Fate fate) const;
    static std::string aroundThePool(const SourceLeaf &leaf, Fate fate);
    std::string forFunction(const Json &function, Fate fate, const Path &design) const;
    std::string general(const SourceLeaf &leaf, Fate fate, bool said) const;

    const Imported *m_imported;
    std::multimap<std::string, const ImportNote *, std::less<>> m_notes; // by the places that they are about
};

} // namespace pooldesigner
