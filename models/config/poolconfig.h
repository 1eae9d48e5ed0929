// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "config/path.h"

#include <cstddef>
#include <limits>
#include <optional>

namespace pooldesigner {

// A design: ordered JSON with the requests under the names of their operations (see ARCHITECTURE.md). The only class
// that changes that JSON; values may be of any kind, right or wrong, and unknown members are kept in place.
//
// A pointer that find() gave is good until the next change. All changes answer false, and change nothing, when the
// place does not exist: an ancestor of the wrong kind, an index beyond the end.
class PoolConfig {
public:
    static constexpr std::size_t kLast = std::numeric_limits<std::size_t>::max();
    static constexpr std::string_view kFormat = "pool-designer/1";

    PoolConfig();                   // an empty design
    explicit PoolConfig(Json root); // `root` has the design layout; a missing "format" or "CreateUserPool" is added

    const Json &root() const { return m_root; }
    const Json *find(const Path &path) const;
    bool contains(const Path &path) const { return find(path) != nullptr; }
    // The place of a member among its siblings; kLast when it is absent.
    std::size_t positionOf(const Path &member) const;

    // Replaces the value in place, or adds the member at `position` (kLast: in the catalogue's order where the member
    // is known, at the end otherwise). Missing structures above it are made. Items are replaced, never added.
    bool set(const Path &path, Json value, std::size_t position = kLast);
    // Removes a member or an item.
    bool erase(const Path &path);
    // Adds before `index`; index == size appends. Makes the list when it is missing.
    bool insertItem(const Path &list, std::size_t index, Json value);
    bool moveItem(const Path &list, std::size_t from, std::size_t to);
    // Gives a member another name, keeping its place. False when the new name is taken.
    bool rename(const Path &member, std::string_view newName);

    // What has to go with the member or item at `path`, so that no structure and no list is left empty behind it: an
    // empty one is not the same as none, and the service refuses some. The CreateUserPool request itself and items of
    // lists stay.
    Path emptiedWith(const Path &path) const;
    // The nearest ancestor-or-self of `path` that is absent: what set() would have to make.
    Path firstMissing(const Path &path) const;

    bool operator==(const PoolConfig &) const = default;

private:
    Json *findMutable(const Path &path);

    Json m_root;
};

} // namespace pooldesigner
