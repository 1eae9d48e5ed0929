// SPDX-License-Identifier: MIT
#include "config/designplaces.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::array kOperations{Operation::CreateUserPool, Operation::SetUserPoolMfaConfig,
                                 Operation::CreateUserPoolDomain, Operation::DescribeUserPool};

// A row of the catalogue with what hangs below it, at hand while a design is walked.
struct Row {
    const FieldSpec *spec = nullptr; // null: the request itself
    const FieldSpec *keys = nullptr; // the row of a map's keys
    const FieldSpec *around = nullptr;
    std::string_view name;
    std::vector<Row> below;
};

Row rowOf(const FieldSpec &spec, const FieldSpec *around)
{
    Row row{.spec = &spec, .keys = catalogue::keySpec(spec), .around = around, .name = spec.name(), .below = {}};
    for (const FieldSpec *below : catalogue::children(spec))
        row.below.push_back(rowOf(*below, &spec));
    return row;
}

Row requestOf(Operation operation)
{
    Row row;
    row.name = operationName(operation);
    for (const FieldSpec *below : catalogue::topLevel(operation))
        row.below.push_back(rowOf(*below, nullptr));
    return row;
}

const std::vector<Row> &requests()
{
    static const std::vector<Row> rows = [] {
        std::vector<Row> all;
        std::ranges::transform(kOperations, std::back_inserter(all), requestOf);
        return all;
    }();
    return rows;
}

// The structure around each row's member, by FieldSpec::order; null for members of the request.
const std::vector<const FieldSpec *> &surroundings()
{
    const auto note = [](const auto &self, const Row &row, std::vector<const FieldSpec *> &all) -> void {
        if (row.spec != nullptr)
            all[static_cast<std::size_t>(row.spec->order)] = row.around;
        for (const Row &below : row.below)
            self(self, below, all);
    };
    static const std::vector<const FieldSpec *> around = [&] {
        std::vector<const FieldSpec *> all(catalogue::all().size());
        for (const Row &request : requests())
            note(note, request, all);
        return all;
    }();
    return around;
}

class Walk {
public:
    std::vector<Place> over(const PoolConfig &config)
    {
        for (const Row &request : requests()) {
            if (const Json *value = findMember(config.root(), request.name))
                below(*value, request);
        }
        return std::move(m_found);
    }

private:
    void at(const Json &value, const Row &row)
    {
        m_here.spec = row.spec;
        m_here.value = &value;
        m_found.push_back(m_here);
        if (row.below.empty())
            return;
        if (row.below.front().name.ends_with("[]"))
            items(value, row.below.front());
        else if (row.spec->kind == Kind::Map)
            entries(value, row);
        else
            below(value, row);
    }

    // What a structure holds is what counts, not what it ought to be.
    void below(const Json &structure, const Row &row)
    {
        if (!structure.is_object())
            return;
        for (const auto &[name, value] : structure.get_ref<const Json::object_t &>()) {
            const auto member = std::ranges::find(row.below, std::string_view(name), &Row::name);
            if (member != row.below.end() && !value.is_null())
                at(value, *member);
        }
    }

    void items(const Json &list, const Row &item)
    {
        if (!list.is_array())
            return;
        for (std::size_t i = 0; i < list.size(); ++i) {
            m_here.index = i;
            at(list[i], item);
        }
        m_here.index = 0;
    }

    void entries(const Json &map, const Row &row)
    {
        if (!map.is_object())
            return;
        for (const auto &[key, value] : map.get_ref<const Json::object_t &>()) {
            m_here.key = key;
            if (row.keys != nullptr)
                m_found.push_back({.spec = row.keys, .key = m_here.key});
            at(value, row.below.front());
        }
        m_here.key = {};
    }

    Place m_here;
    std::vector<Place> m_found;
};

} // namespace

Path Place::path() const
{
    Path path(spec->operation);
    for (std::string_view rest = spec->path; !rest.empty();) {
        if (rest.starts_with('.'))
            rest.remove_prefix(1);
        const std::size_t end = std::min(rest.find_first_of(".[{", 1), rest.size());
        const std::string_view step = rest.substr(0, end);
        rest.remove_prefix(end);
        if (step == "[]")
            path = std::move(path).item(index);
        else
            path = std::move(path).child(step.starts_with('{') ? key : step);
    }
    return path;
}

std::optional<std::string_view> Place::text() const
{
    if (spec->path.ends_with("{key}"))
        return key;
    return asString(value);
}

DesignPlaces::DesignPlaces(const PoolConfig &config) : m_config(&config), m_firstOf(catalogue::all().size() + 1)
{
    const std::vector<Place> found = Walk().over(config);
    for (const Place &place : found)
        ++m_firstOf[static_cast<std::size_t>(place.spec->order) + 1];
    for (std::size_t i = 1; i < m_firstOf.size(); ++i)
        m_firstOf[i] += m_firstOf[i - 1];
    std::vector<std::size_t> next = m_firstOf;
    m_places.resize(found.size());
    for (const Place &place : found)
        m_places[next[static_cast<std::size_t>(place.spec->order)]++] = place;
}

std::span<const Place> DesignPlaces::of(const FieldSpec &spec) const
{
    const auto order = static_cast<std::size_t>(spec.order);
    return std::span(m_places).subspan(m_firstOf[order], m_firstOf[order + 1] - m_firstOf[order]);
}

std::vector<Place> DesignPlaces::absencesOf(const FieldSpec &spec) const
{
    std::vector<Place> absences;
    if (spec.path.ends_with(']') || spec.path.ends_with('}'))
        return absences; // entries are there or not, never missing
    const auto look = [&](const Json &structure, const Place &around) {
        const Json *member = findMember(structure, spec.name());
        if (structure.is_object() && (member == nullptr || member->is_null()))
            absences.push_back({.spec = &spec, .value = nullptr, .index = around.index, .key = around.key});
    };
    if (const FieldSpec *around = surroundings()[static_cast<std::size_t>(spec.order)]) {
        for (const Place &place : of(*around))
            look(*place.value, place);
        return absences;
    }
    static const Json nothing = Json::object();
    if (const Json *request = findMember(m_config->root(), operationName(spec.operation)))
        look(request->is_null() ? nothing : *request, {}); // null is as good as empty
    return absences;
}

} // namespace pooldesigner
