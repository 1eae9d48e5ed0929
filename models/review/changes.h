// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"

#include <array>
#include <map>

namespace pooldesigner {

// Every class of difference, the one that costs most first: the order in which lists, filters and counts name them.
inline constexpr std::array kChanges{Change::NewPool,      Change::Unknown, Change::OtherCall,
                                     Change::AddAttribute, Change::Update,  Change::SameMeaning};

std::string changeWord(Change change);    // "New pool", translated: for buttons and narrow cells
std::string changeTitle(Change change);   // "Needs a new pool", translated
std::string changeMeaning(Change change); // a sentence, translated

// How many there are of each class; every class is there.
std::map<Change, int> countByChange(std::span<const Difference> found);

// Where the place of a difference is in one of the two designs. An attribute stands at another index of Schema in each;
// where the design has no such attribute, its Schema.
Path placeIn(const PoolConfig &design, const Difference &difference);

} // namespace pooldesigner
