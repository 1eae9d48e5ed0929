// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"
#include "formats/pooldraft.h"

#include <memory>
#include <vector>

namespace pooldesigner {

// The pools of a text that was read once: one class per kind of text. What is common to all is worked out when the
// source is made, so that reading every pool takes time in proportion to the pools.
class PoolSource {
public:
    PoolSource() = default;
    PoolSource(const PoolSource &) = delete;
    PoolSource &operator=(const PoolSource &) = delete;
    virtual ~PoolSource() = default;

    // At least one, in the order of the text. The place is empty where the text is the pool.
    const std::vector<PoolCandidate> &pools() const { return m_pools; }
    // Makes a design of one of them; each may be asked for once.
    virtual Outcome<Imported> read(std::size_t pool) = 0;

    std::vector<ImportNote> notes; // on the text as a whole
    bool keepsSource = false;      // each pool comes with what it was read from

protected:
    std::vector<PoolCandidate> m_pools;
};

using PoolSourceResult = Outcome<std::unique_ptr<PoolSource>>;

// What a draft has become.
Imported importedFrom(PoolDraft draft, Form form);

} // namespace pooldesigner
