// SPDX-License-Identifier: MIT
#include "rules/profile.h"

#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"

namespace pooldesigner {

namespace {

constexpr std::string_view kDefault = "default";

} // namespace

std::vector<std::string> profileNames()
{
    std::vector<std::string> names{std::string(kDefault)};
    for (const Reviewer *reviewer : reviewers())
        names.emplace_back(reviewer->name);
    return names;
}

std::optional<Profile> builtInProfile(std::string_view name)
{
    Profile profile;
    profile.name = name;
    if (name == kDefault) {
        profile.rules.assign(allRules().begin(), allRules().end());
        return profile;
    }
    const Reviewer *reviewer = findReviewer(name);
    if (reviewer == nullptr)
        return std::nullopt;
    for (const auto &rules : {reviewer->rules, reviewer->answered}) {
        for (const Rule &rule : rules)
            profile.rules.push_back(&rule);
    }
    profile.reviewers.push_back(reviewer);
    return profile;
}

void trustLowConfidence(Profile &profile)
{
    for (const Rule *rule : profile.rules) {
        if (rule->severity == Severity::Error && rule->confidence == Confidence::Low)
            profile.severities.try_emplace(std::string(rule->id), Severity::Error);
    }
}

} // namespace pooldesigner
