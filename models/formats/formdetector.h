// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "formats/outcome.h"

#include <optional>
#include <vector>

namespace pooldesigner {

struct DetectedPool {
    Form form = Form::Design;
    Json value;       // what the form's importer takes, without wrappers
    bool bare = true; // it was the whole file: nothing was unwrapped, no label named it
    std::vector<ImportNote> notes;
};

// Where a pool stands, and whether its form is certain because a label says so.
struct LocatedPool {
    std::vector<Path::Segment> steps; // from the root to the value that the form's importer takes
    Form form = Form::Design;
    bool labelled = false;
};

struct DetectedPools {
    Json root;
    std::vector<LocatedPool> pools; // at least one

    const Json &valueOf(const LocatedPool &pool) const;
    // The pool without its wrappers, what stood beside it named in notes. Each may be taken once.
    DetectedPool take(std::size_t index);
};

// Finds the pools in what was read: as they are, under their name (UserPool, CreateUserPool), in lists, or inside
// wrappers that tools put around them. Where there is none the error says what was found, what is expected and what to
// do. `wanted` settles what an object that could be anything is taken for.
Outcome<DetectedPools> detectPools(Json root, std::optional<Form> wanted);

// True where the value as it is, without label or wrapper, is taken for a request.
bool isDetectedAsRequest(const Json &value);

} // namespace pooldesigner
