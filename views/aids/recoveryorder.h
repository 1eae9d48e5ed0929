// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pooldesigner {

// AccountRecoverySetting.RecoveryMechanisms in the order in which they are tried. A value; edits() says what it takes
// to write it. Entries of any kind are kept; those that are structures get their place in the order as Priority.
struct RecoveryOrder {
    bool isReadable = true; // false: something that is no list stands there, and nothing can be written
    std::vector<Json> entries;

    static RecoveryOrder read(const PoolView &pool);

    bool has(std::string_view name) const;
    RecoveryOrder moved(std::size_t from, std::size_t to) const;
    RecoveryOrder without(std::size_t index) const;
    RecoveryOrder with(std::string_view name) const;
    // The one mechanism that can stand beside no other.
    static RecoveryOrder onlyAdministrators();

    std::vector<Edit> edits(const PoolView &pool) const;
};

// The name of an entry: empty where it has none that is text.
std::string_view recoveryName(const Json &entry);

} // namespace pooldesigner
