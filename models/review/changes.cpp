// SPDX-License-Identifier: MIT
#include "review/changes.h"

#include "config/jsonmember.h"
#include "config/text.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

std::string words(const char *source) { return translated("Review", source); }

} // namespace

std::string changeWord(Change change)
{
    switch (change) {
    case Change::Update: return words(QT_TRANSLATE_NOOP("Review", "Update"));
    case Change::AddAttribute: return words(QT_TRANSLATE_NOOP("Review", "New attribute"));
    case Change::OtherCall: return words(QT_TRANSLATE_NOOP("Review", "Other call"));
    case Change::NewPool: return words(QT_TRANSLATE_NOOP("Review", "New pool"));
    case Change::Unknown: return words(QT_TRANSLATE_NOOP("Review", "Not known"));
    case Change::SameMeaning: break;
    }
    return words(QT_TRANSLATE_NOOP("Review", "Same"));
}

std::string changeTitle(Change change)
{
    switch (change) {
    case Change::Update: return words(QT_TRANSLATE_NOOP("Review", "An update applies it"));
    case Change::AddAttribute: return words(QT_TRANSLATE_NOOP("Review", "Adds an attribute"));
    case Change::OtherCall: return words(QT_TRANSLATE_NOOP("Review", "Another call"));
    case Change::NewPool: return words(QT_TRANSLATE_NOOP("Review", "Needs a new pool"));
    case Change::Unknown: return words(QT_TRANSLATE_NOOP("Review", "Not known"));
    case Change::SameMeaning: break;
    }
    return words(QT_TRANSLATE_NOOP("Review", "The same in other words"));
}

std::string changeMeaning(Change change)
{
    switch (change) {
    case Change::Update: return words(QT_TRANSLATE_NOOP("Review", "update-user-pool carries it over."));
    case Change::AddAttribute:
        return words(QT_TRANSLATE_NOOP("Review", "add-custom-attributes carries it over, and nothing takes it back."));
    case Change::OtherCall:
        return words(QT_TRANSLATE_NOOP("Review", "A call of its own carries it over: for MFA, for the domain."));
    case Change::NewPool:
        return words(QT_TRANSLATE_NOOP("Review", "No call carries it over: it was fixed when the pool was made."));
    case Change::Unknown: return words(QT_TRANSLATE_NOOP("Review", "A member that this program does not know."));
    case Change::SameMeaning: break;
    }
    return words(QT_TRANSLATE_NOOP("Review", "The service does the same with both: nothing to carry over."));
}

std::map<Change, int> countByChange(std::span<const Difference> found)
{
    std::map<Change, int> result;
    for (const Change change : kChanges)
        result[change] = 0;
    for (const Difference &difference : found)
        ++result[difference.change];
    return result;
}

Path placeIn(const PoolConfig &design, const Difference &difference)
{
    if (difference.entry.empty())
        return difference.path;
    const Path schema = Path(Operation::CreateUserPool).child("Schema");
    const Json *entries = design.find(schema);
    if (entries == nullptr || !entries->is_array())
        return schema;
    for (std::size_t i = 0; i < entries->size(); ++i) {
        const Json *name = findMember((*entries)[i], "Name");
        if (name == nullptr || *name != difference.entry)
            continue;
        std::vector<Path::Segment> segments = schema.item(i).segments();
        const std::vector<Path::Segment> &all = difference.path.segments();
        segments.insert(segments.end(), all.begin() + static_cast<std::ptrdiff_t>(segments.size()), all.end());
        return Path(std::move(segments));
    }
    return schema;
}

} // namespace pooldesigner
