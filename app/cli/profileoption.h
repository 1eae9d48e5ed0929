// SPDX-License-Identifier: MIT
#pragma once

#include "rules/profile.h"
#include "streams.h"

#include <optional>
#include <span>
#include <string>

namespace CLI {
class App;
}

namespace pooldesigner {

// --profile and --low-confidence.
struct ProfileOption {
    std::string name;           // of a built-in profile, or a file; empty: default
    bool lowConfidence = false; // errors of low confidence are errors
};
// Borrows `target`.
void addProfileOption(CLI::App &app, ProfileOption &target);

// The profile that was asked for; told the time of day, so that rules about age speak. On failure says why on the error
// stream and answers nothing.
std::optional<Profile> readProfileOption(const ProfileOption &option, const Streams &streams);

// Says on the error stream which checks of the profile's reviewers the pools do not decide, and what to call; without
// pools, which no pool decides by itself.
void tellUndecided(const Profile &profile, const Streams &streams, std::span<const PoolConfig *const> pools = {});

} // namespace pooldesigner
