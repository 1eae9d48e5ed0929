// SPDX-License-Identifier: MIT
#include "formats/skeletonimport.h"

#include "config/identical.h"
#include "config/jsonmember.h"
#include "config/path.h"
#include "formats/skeleton.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kTellingMembers = 3;

bool isBlank(const Json &value) { return value == "" || value == 0; }

bool hasBlank(const Json &value)
{
    return isBlank(value) || (value.is_structured() && std::any_of(value.begin(), value.end(), hasBlank));
}

// How many structures and lists have their blanks just as in the skeleton: nobody writes these.
std::size_t tellingMembers(const Json &request, const Json &skeleton)
{
    std::size_t count = 0;
    for (const auto &[name, placeholder] : skeleton.items()) {
        const Json *value = memberOf(request, name);
        count += placeholder.is_structured() && hasBlank(placeholder) && value != nullptr &&
                 sameInAnyOrder(*value, placeholder);
    }
    return count;
}

class PlaceholderDropper {
public:
    std::vector<std::string> dropped;

    void prune(Json &request, const Json &skeleton)
    {
        Json kept = Json::object();
        for (auto &[name, value] : request.items()) {
            const auto placeholder = skeleton.find(name);
            const Path path = Path(Operation::CreateUserPool).child(name);
            if (placeholder != skeleton.end() && sameInAnyOrder(value, *placeholder)) {
                dropped.push_back(path.toString());
                continue;
            }
            if (placeholder != skeleton.end())
                pruneBlanks(value, *placeholder, path);
            appendMember(kept, name, std::move(value));
        }
        request = std::move(kept);
    }

private:
    // Of what somebody changed: whatever else stands in it may be meant.
    void pruneBlanks(Json &value, const Json &placeholder, const Path &path)
    {
        if (value.is_array() && placeholder.is_array() && placeholder.size() == 1) {
            for (std::size_t i = 0; i < value.size(); ++i)
                pruneBlanks(value[i], placeholder.front(), path.item(i));
        }
        if (!value.is_object() || !placeholder.is_object())
            return;
        Json kept = Json::object();
        for (auto &[name, member] : value.items()) {
            const auto known = placeholder.find(name);
            const bool untouched = known != placeholder.end() && hasBlank(*known) && sameInAnyOrder(member, *known);
            if (untouched) {
                dropped.push_back(path.child(name).toString());
                continue;
            }
            if (known != placeholder.end())
                pruneBlanks(member, *known, path.child(name));
            appendMember(kept, name, std::move(member));
        }
        value = std::move(kept);
    }
};

} // namespace

void dropPlaceholders(PoolDraft &draft)
{
    if (!draft.request.is_object() || !hasBlank(draft.request))
        return;
    Json best;
    std::size_t most = kTellingMembers - 1;
    for (const Generation generation : {Generation::Latest, Generation::Cli2_9_19, Generation::Cli2021}) {
        Json skeleton = requestSkeleton(generation);
        const std::size_t count = tellingMembers(draft.request, skeleton);
        if (count <= most)
            continue;
        most = count;
        best = std::move(skeleton);
    }
    if (best.is_null())
        return;
    PlaceholderDropper dropper;
    dropper.prune(draft.request, best);
    draft.noteMembers(NoteKind::Dropped,
                      QT_TRANSLATE_NOOP("Import",
                                        "What a skeleton of the aws CLI put there means that nothing is set; it "
                                        "was left out: %1."),
                      std::move(dropper.dropped));
}

} // namespace pooldesigner
