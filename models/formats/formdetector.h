// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

#include <optional>
#include <vector>

namespace pooldesigner
{

struct DetectedPool {
    Form form = Form::Design;
    Json value;       // what the form's importer takes, without wrappers
    bool bare = true; // it was the whole file: nothing was unwrapped, no label named it
    std::vector<ImportNote> notes;
};

// Finds the pool in what was read: as it is, under its name (UserPool, CreateUserPool), or inside wrappers that tools
// put around it. Where there is none the error says what was found, what is expected and what to do. `wanted` settles
// what an object that could be anything is taken for.
Outcome<DetectedPool> detectPool(Json root, std::optional<Form> wanted);

} // namespace pooldesigner
