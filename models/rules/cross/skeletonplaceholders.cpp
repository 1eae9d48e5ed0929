// SPDX-License-Identifier: MIT
#include "config/identical.h"
#include "formats/skeleton.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

#include <algorithm>
#include <span>

namespace pooldesigner::rules {

namespace {

bool hasBlank(const Json &value)
{
    return asString(&value) == "" || asInteger(&value) == 0 ||
           (value.is_structured() && std::ranges::any_of(value, hasBlank));
}

// Structures, lists and maps with empty texts or zeros in them, just as a skeleton has them: nobody writes these.
std::vector<Path> untouchedMembers(const PoolView &pool, const Json &skeleton)
{
    std::vector<Path> found;
    const Path request(Operation::CreateUserPool);
    for (const auto &[name, placeholder] : skeleton.items()) {
        const Json *value = pool.find(request.child(name));
        if (placeholder.is_structured() && hasBlank(placeholder) && value != nullptr &&
            sameInAnyOrder(*value, placeholder))
            found.push_back(request.child(name));
    }
    return found;
}

// The lists of attributes hold choices that could be meant, unless all of them are as in the skeleton.
void addUntouchedLists(const PoolView &pool, const Json &skeleton, std::vector<Path> &found)
{
    const Path lists[] = {f::AutoVerifiedAttributes.path(), f::AliasAttributes.path(), f::UsernameAttributes.path()};
    const bool untouched = std::ranges::all_of(lists, [&](const Path &list) {
        const Json *value = pool.find(list);
        const auto placeholder = skeleton.find(list.name());
        return value != nullptr && placeholder != skeleton.end() && *value == *placeholder;
    });
    if (!untouched)
        return;
    found.insert(found.end(), std::begin(lists), std::end(lists));
    if (pool.has(f::UserAttributeUpdateSettings)) // depends on the first of them
        found.push_back(f::UserAttributeUpdateSettings.path());
}

// As the skeleton has them that most members come from.
std::vector<Path> untouchedMembers(const PoolView &pool)
{
    std::vector<Path> most;
    const Json *request = pool.find(Path(Operation::CreateUserPool));
    if (request == nullptr || !hasBlank(*request))
        return most;
    for (const Generation generation : {Generation::Latest, Generation::Cli2_9_19, Generation::Cli2021}) {
        const Json skeleton = requestSkeleton(generation);
        auto found = untouchedMembers(pool, skeleton);
        if (!found.empty())
            addUntouchedLists(pool, skeleton, found);
        if (found.size() > most.size())
            most = std::move(found);
    }
    return most;
}

void checkSkeletonPlaceholders(const PoolView &pool, Report &report)
{
    const auto members = untouchedMembers(pool);
    if (members.empty())
        return;
    std::vector<Edit> edits;
    for (const Path &member : members)
        edits.push_back(removeMember(member));
    auto found = report.add(
        members.front(),
        message(QT_TRANSLATE_NOOP(
                    "Rules",
                    "%1 holds what the skeleton of the CLI put there (%2 members in all do). Fill it in or remove it."),
                {members.front().name(), std::to_string(members.size())}));
    for (const Path &member : std::span(members).subspan(1))
        found.related(member);
    found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove what nobody filled in")), std::move(edits));
}

} // namespace

constexpr Rule skeletonPlaceholders{
    .id = "skeleton-placeholders",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Members still hold what the skeleton of the CLI put there."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "aws cognito-idp create-user-pool --generate-cli-skeleton fills every member with empty "
                              "texts, zeros and the first value of each set. That is no request: the CLI refuses the "
                              "empty texts for their length. Fill in what you need and remove the rest."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .fixable = true,
    .check = checkSkeletonPlaceholders,
};

} // namespace pooldesigner::rules
