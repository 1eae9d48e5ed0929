// SPDX-License-Identifier: MIT
#include "config/poolconfig.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

// ordered_json cannot insert in the middle (its keys are const): the members after `position` are put back behind the
// new one.
void insertMember(Json &object, std::size_t position, const std::string &name, Json value)
{
    Json rebuilt = Json::object();
    std::size_t at = 0;
    for (auto &[key, member] : object.items()) {
        if (at++ == position)
            appendMember(rebuilt, name, std::move(value));
        appendMember(rebuilt, key, std::move(member));
    }
    if (position >= at)
        appendMember(rebuilt, name, std::move(value));
    object = std::move(rebuilt);
}

// Where a known member belongs among siblings that are there: before the first one that the service model lists later.
std::size_t cataloguePosition(const Json &object, const Path &path)
{
    const FieldSpec *spec = catalogue::specFor(path);
    const bool ordered = spec != nullptr && !spec->path.ends_with('}');
    std::size_t position = 0;
    for (const auto &[key, member] : object.items()) {
        const FieldSpec *sibling = ordered ? catalogue::specFor(path.parent().child(key)) : nullptr;
        if (sibling != nullptr && sibling->order > spec->order)
            return position;
        ++position;
    }
    return position;
}

} // namespace

PoolConfig::PoolConfig() : PoolConfig(Json::object()) {}

PoolConfig::PoolConfig(Json root) : m_root(std::move(root))
{
    if (!m_root.is_object())
        m_root = Json::object();
    if (!m_root.contains("format"))
        insertMember(m_root, 0, "format", kFormat);
    if (!m_root.contains("CreateUserPool"))
        insertMember(m_root, 1, "CreateUserPool", Json::object());
}

const Json *PoolConfig::find(const Path &path) const { return findAt(m_root, path.segments()); }

Json *PoolConfig::findMutable(const Path &path)
{
    return const_cast<Json *>(std::as_const(*this).find(path)); // NOLINT: the root is ours and not const
}

std::size_t PoolConfig::positionOf(const Path &member) const
{
    const Json *parent = find(member.parent());
    if (member.isRoot() || parent == nullptr)
        return kLast;
    if (const auto index = member.index())
        return parent->is_array() && *index < parent->size() ? *index : kLast;
    std::size_t position = 0;
    if (parent->is_object()) {
        for (const auto &[key, value] : parent->items()) {
            if (key == member.name())
                return position;
            ++position;
        }
    }
    return kLast;
}

Path PoolConfig::firstMissing(const Path &path) const
{
    Path place;
    for (const Path::Segment &segment : path.segments()) {
        const auto *name = std::get_if<std::string>(&segment);
        place = name != nullptr ? place.child(*name) : place.item(std::get<std::size_t>(segment));
        if (!contains(place))
            return place;
    }
    return path;
}

Path PoolConfig::emptiedWith(const Path &path) const
{
    const std::size_t stays = path.operation() == Operation::CreateUserPool ? 1 : 0;
    Path place = path;
    while (place.size() > stays + 1) {
        const Path around = place.parent();
        const Json *structure = find(around);
        if (around.index() || structure == nullptr || structure->size() != 1 ||
            structure->is_array() != place.index().has_value())
            break;
        place = around;
    }
    return place;
}

bool PoolConfig::set(const Path &path, Json value, std::size_t position)
{
    if (path.isRoot())
        return false;
    if (Json *present = findMutable(path)) {
        *present = std::move(value);
        return true;
    }
    const Path missing = firstMissing(path);
    Json *parent = findMutable(missing.parent());
    if (parent == nullptr || !parent->is_object() || missing.index())
        return false;
    for (std::size_t i = path.size(); i > missing.size(); --i) {
        const auto *name = std::get_if<std::string>(&path.segments()[i - 1]);
        if (name == nullptr)
            return false;
        Json outer = Json::object();
        outer[*name] = std::move(value);
        value = std::move(outer);
    }
    insertMember(*parent, position == kLast ? cataloguePosition(*parent, missing) : position,
                 std::string(missing.name()), std::move(value));
    return true;
}

bool PoolConfig::erase(const Path &path)
{
    if (path.isRoot() || !contains(path))
        return false;
    Json *parent = findMutable(path.parent());
    if (const auto index = path.index())
        parent->erase(*index);
    else
        parent->erase(std::string(path.name()));
    return true;
}

bool PoolConfig::insertItem(const Path &list, std::size_t index, Json value)
{
    if (!contains(list) && (index != 0 || !set(list, Json::array())))
        return false;
    Json *items = findMutable(list);
    if (!items->is_array() || index > items->size())
        return false;
    items->insert(items->begin() + static_cast<std::ptrdiff_t>(index), std::move(value));
    return true;
}

bool PoolConfig::moveItem(const Path &list, std::size_t from, std::size_t to)
{
    Json *items = findMutable(list);
    if (items == nullptr || !items->is_array() || from >= items->size() || to >= items->size())
        return false;
    Json item = std::move((*items)[from]);
    items->erase(from);
    items->insert(items->begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
    return true;
}

bool PoolConfig::rename(const Path &member, std::string_view newName)
{
    const std::size_t position = positionOf(member);
    if (position == kLast || member.index() || contains(member.parent().child(newName)))
        return false;
    Json value = std::move(*findMutable(member));
    erase(member);
    return set(member.parent().child(newName), std::move(value), position);
}

} // namespace pooldesigner
