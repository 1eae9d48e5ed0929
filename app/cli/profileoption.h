// SPDX-License-Identifier: MIT
#pragma once

#include "rules/profile.h"
#include "streams.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace pooldesigner {

// --profile: the name of a built-in profile or a file. Borrows `target`.
void addProfileOption(CLI::App &app, std::string &target);

// The profile of that name or in that file, the default one where it is empty; told the time of day, so that rules
// about age speak. On failure says why on the error stream and answers nothing.
std::optional<Profile> readProfileOption(const std::string &text, const Streams &streams);

// Says on the error stream which checks of the profile's reviewers a pool does not decide, and what to call.
void tellUndecided(const Profile &profile, const Streams &streams);

} // namespace pooldesigner
