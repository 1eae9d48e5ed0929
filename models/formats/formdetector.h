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
    bool bare = true; // nothing was unwrapped
    std::vector<ImportNote> notes;
};

// The form of a bare value that is no wrapper of any kind; nothing where it is not recognised.
std::optional<Form> bareForm(const Json &value);

// Finds the pool in what was read: as it is, under its name (UserPool, CreateUserPool), or inside wrappers that tools
// put around it. Where there is none the error says what was found, what is expected and what to do. `wanted` settles
// what an object that could be anything is taken for.
Outcome<DetectedPool> detectPool(Json root, std::optional<Form> wanted);

} // namespace pooldesigner
