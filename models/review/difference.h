// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// What carries a difference over to a pool that exists.
enum class Change : std::uint8_t {
    Update,       // update-user-pool
    AddAttribute, // add-custom-attributes
    OtherCall,    // a call of its own: MFA, the domain
    NewPool,      // nothing: it was fixed at creation
    Unknown,      // a member that this program does not know
    SameMeaning,  // nothing to carry over: the service does the same with both
};
std::string_view changeName(Change change); // "update", "add-attribute", "other-call", "new-pool", "unknown", "same"

// One place at which two designs say something else.
struct Difference {
    Path path;                  // in the second design; in the first where the second has nothing there
    std::string entry;          // of Schema: the attribute that the place belongs to
    std::optional<Json> before; // nothing: absent
    std::optional<Json> after;
    Change change = Change::Update;
    std::string call;   // of the aws CLI, where one carries it over: "update-user-pool"
    std::string reason; // why no call does, or why both mean the same; translated

    bool operator==(const Difference &) const = default;
};

// All of them, in the order of the service model; `from` is the pool that exists, `to` the one that is wanted. Compares
// the requests: what an export says beside them (origin), the target and accepted findings are no part of a pool.
//
// Sets are compared without their order and Schema by names. An absent member means what the service takes for it, and
// old members and those that took their place stand in for each other (rules.md, sections (c) and (e)).
std::vector<Difference> differences(const PoolConfig &from, const PoolConfig &to);

// Nothing in the list asks for a change.
bool equalInMeaning(std::span<const Difference> found);

} // namespace pooldesigner
