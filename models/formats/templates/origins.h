// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <functional>
#include <unordered_map>

namespace pooldesigner {

struct PathHash {
    std::size_t operator()(const Path &path) const
    {
        std::size_t sum = path.size();
        for (const Path::Segment &segment : path.segments())
            sum = sum * 31 + std::hash<Path::Segment>()(segment);
        return sum;
    }
};

// Where the places of a template come from in the design.
using Origins = std::unordered_map<Path, Path, PathHash>;

} // namespace pooldesigner
