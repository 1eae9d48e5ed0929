// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "config/path.h"
#include "rules/rule.h"
#include "rules/runsettings.h"

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace pooldesigner {

struct Reviewer;

// Which rules run, what their findings count as, and what they compare with.
struct Profile {
    std::string name;                // "default", "prowler", or what a file calls its own
    std::vector<const Rule *> rules; // in the order of allRules(), then of reviewerRules()
    // Only where it is not the rule's own. Such a finding counts as what it says, whatever the rule's confidence.
    std::map<std::string, Severity, std::less<>> severities;
    RunSettings settings;
    std::vector<const Reviewer *> reviewers; // whose checks it is made of, for those that no pool decides
};

// The built-in profiles: "default" has every rule of allRules() and none of the reviewers' checks, and each reviewer's
// profile, under the reviewer's name, has that reviewer's checks alone.
std::vector<std::string> profileNames();
std::optional<Profile> builtInProfile(std::string_view name); // nothing for other names

// From then on errors of low confidence count as errors, but for rules whose severity the profile chose.
void trustLowConfidence(Profile &profile);

// What is wrong with a profile, and the member that is at fault.
struct ProfileFault {
    std::vector<Path::Segment> place;
    std::string message; // translated; names what is known that is most like it
};

inline constexpr std::string_view kProfileFormat = "pool-designer-profile/1";

// A profile as a file says it; profileSchema() describes the form. Nothing unknown is passed over.
std::variant<Profile, ProfileFault> profileFromJson(const Json &json);

// The form of profile files as a JSON Schema (draft 2020-12), with every rule and threshold there is.
Json profileSchema();

} // namespace pooldesigner
