// SPDX-License-Identifier: MIT
#include "formats/templates/keptfunctions.h"

#include "formats/pooldraft.h"
#include "formats/templates/functionnames.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/resolver.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// The last entry of a list on the way to a place below it; the root where there is none.
Path entryAround(Path path)
{
    for (path = path.parent(); !path.isRoot() && !path.index(); path = path.parent())
        continue;
    return path;
}

} // namespace

KeptFunctions::KeptFunctions(const PoolConfig &config, const FunctionKind &kind)
    : m_config(&config), m_kind(&kind), m_names(keptSection(config, "Names", kind))
{
    const Json *all = keptSection(config, "Placeholders", kind);
    if (all == nullptr)
        return;
    for (const auto &[name, function] : all->items()) {
        const auto path = Path::parse(name);
        if (path && path->operation() && areFunctions(function))
            add(*path, function);
    }
    for (auto &[place, missing] : m_absent)
        std::ranges::stable_sort(missing, {}, &Absent::value_type::first);
}

bool KeptFunctions::areFunctions(const Json &value) const
{
    return m_kind->isFunction(value) ||
           (value.is_array() && !value.empty() && std::ranges::all_of(value, m_kind->isFunction));
}

// A text that stands for a function goes with its member; what was left away comes back unless something took its
// place.
void KeptFunctions::add(const Path &kept, const Json &function)
{
    const Path place = today(kept);
    const Json *value = m_config->find(place);
    if (function.is_object() && standsAsText(kept)) {
        if (place.isRoot() || value == nullptr || *value != m_kind->textOf(function))
            return;
        m_standing.emplace(place, &function);
    } else {
        if (place.isRoot() || !m_config->contains(place.parent()) || (!place.index() && value != nullptr))
            return;
        m_absent[place.parent()].emplace_back(place.segments().back(), &function);
    }
    m_order.emplace_back(place, &function);
}

// Where a place within an entry of a list is now; the root where the entry is gone.
Path KeptFunctions::today(const Path &kept) const
{
    const Path entry = entryAround(kept);
    const Json *name = m_names == nullptr || entry.isRoot() ? nullptr : memberOf(*m_names, entry.toString());
    if (name == nullptr)
        return kept;
    const auto hasName = [&](const Json *item) {
        const Json *other = item == nullptr ? nullptr : memberOf(*item, "Name");
        return other != nullptr && *other == *name;
    };
    if (hasName(m_config->find(entry)))
        return kept;
    const Json *list = m_config->find(entry.parent());
    for (std::size_t i = 0; list != nullptr && list->is_array() && i < list->size(); ++i) {
        if (!hasName(&(*list)[i]))
            continue;
        std::vector<Path::Segment> segments = kept.segments();
        segments[entry.size() - 1] = i;
        return Path(std::move(segments));
    }
    return {};
}

const Json *KeptFunctions::standingAt(const Path &place, const Json &value) const
{
    const auto found = value.is_string() ? m_standing.find(place) : m_standing.end();
    return found == m_standing.end() ? nullptr : found->second;
}

const KeptFunctions::Absent &KeptFunctions::absentIn(const Path &place) const
{
    static const Absent kNone;
    const auto found = m_absent.find(place);
    return found == m_absent.end() ? kNone : found->second;
}

const Json *KeptFunctions::absentAt(const Path &place) const
{
    const Absent &missing = absentIn(place.parent());
    const auto found = std::ranges::find(missing, place.segments().back(), &Absent::value_type::first);
    return found == missing.end() ? nullptr : found->second;
}

std::vector<std::string> KeptFunctions::standing() const
{
    std::vector<std::string> names;
    for (const auto &[place, function] : m_order) {
        if (m_standing.contains(place))
            names.push_back(place.toString());
    }
    return names;
}

std::vector<std::string> KeptFunctions::absent() const
{
    std::vector<std::string> names;
    for (const auto &[place, function] : m_order) {
        if (!m_standing.contains(place))
            names.push_back(place.toString());
    }
    return names;
}

std::vector<const Json *> KeptFunctions::all() const
{
    std::vector<const Json *> functions;
    for (const auto &[place, function] : m_order)
        functions.push_back(function);
    return functions;
}

std::vector<std::string> KeptFunctions::references() const
{
    std::set<std::string> names;
    for (const auto &[place, function] : m_order)
        addReferences(*function, names);
    return {names.begin(), names.end()};
}

const Json *keptSection(const PoolConfig &config, std::string_view section, const FunctionKind &kind)
{
    const Json *found = config.find(Path().child("origin").child(kind.section).child(section));
    return found != nullptr && found->is_object() && !found->empty() ? found : nullptr;
}

} // namespace pooldesigner
