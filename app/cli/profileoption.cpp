// SPDX-License-Identifier: MIT
#include "profileoption.h"

#include "config/nearest.h"
#include "formats/profilefile.h"
#include "input.h"
#include "output.h"
#include "rules/reviewers/reviewers.h"

#include <CLI/CLI.hpp>

#include <QDateTime>

namespace pooldesigner {

namespace {

// A word like a built-in name is taken for a slip, anything else for a file.
std::optional<Profile> named(const std::string &text, const Streams &streams)
{
    if (auto profile = builtInProfile(text))
        return profile;
    if (text.find_first_of("./") == std::string::npos) {
        tellError("there is no built-in profile " + printable(text) + suggestion(text, profileNames()), streams);
        return std::nullopt;
    }
    auto profile = readProfileFile(text);
    if (!profile) {
        tellError(troubleText(text, profile.error()), streams);
        return std::nullopt;
    }
    return std::move(*profile);
}

} // namespace

void addProfileOption(CLI::App &app, ProfileOption &target)
{
    // Broken where a line of the help would get too long.
    constexpr std::size_t kWidth = 60;
    std::string names;
    std::size_t width = 0;
    for (const std::string &name : profileNames()) {
        names += names.empty() ? "" : width + name.size() > kWidth ? ",\n" : ", ";
        width = names.ends_with('\n') ? name.size() : width + name.size() + 2;
        names += name;
    }
    app.add_flag("--low-confidence", target.lowConfidence,
                 "Make errors of low confidence errors; they are warnings\nunless given");
    app.add_option("--profile", target.name,
                   "The rules to run: a profile file (with a . or / in its name), or\n" + names)
        ->type_name("FILE");
}

std::optional<Profile> readProfileOption(const ProfileOption &option, const Streams &streams)
{
    auto profile = named(option.name.empty() ? "default" : option.name, streams);
    if (!profile)
        return std::nullopt;
    profile->settings.now = QDateTime::currentSecsSinceEpoch();
    if (option.lowConfidence)
        trustLowConfidence(*profile);
    return profile;
}

void tellUndecided(const Profile &profile, const Streams &streams, std::span<const PoolConfig *const> pools)
{
    for (const Reviewer *reviewer : profile.reviewers) {
        for (const UndecidedCheck &check : undecidedFor(*reviewer, pools))
            tellNote("not decidable from a pool: " + std::string(reviewer->name) + ':' + std::string(check.id) + ": " +
                         check.title + " Ask: " + std::string(check.call),
                     streams);
    }
}

} // namespace pooldesigner
