// SPDX-License-Identifier: MIT
#include "rules/places.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>

namespace pooldesigner {

namespace {

enum class Wanted : std::uint8_t { Given, Absent };

constexpr bool isMark(char letter) { return letter == '.' || letter == '[' || letter == '{'; }

// Cuts the next step off a catalogue path: a member name, "[]", "{key}" or "{value}".
std::string_view takeStep(std::string_view &path)
{
    if (path.starts_with('.'))
        path.remove_prefix(1);
    const bool marked = path.starts_with('[') || path.starts_with('{');
    std::size_t end = 0;
    if (marked)
        end = path.find(path.front() == '[' ? ']' : '}') + 1;
    else // letter by letter: every rule of every pool comes by here, and find_first_of() is slow with sets
        end = static_cast<std::size_t>(std::ranges::find_if(path, isMark) - path.begin());
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(end);
    return step;
}

class Search {
public:
    Search(const FieldSpec &spec, Wanted wanted) : m_wanted(wanted) { m_place.spec = &spec; }

    std::vector<Place> in(const PoolView &pool)
    {
        const Json *request = findMember(pool.config().root(), operationName(m_place.spec->operation));
        static const Json nothing = Json::object();
        if (request != nullptr) // null is as good as empty
            descend(request->is_null() ? nothing : *request, m_place.spec->path);
        return std::move(m_found);
    }

private:
    void descend(const Json &value, std::string_view rest)
    {
        if (rest.empty())
            return found(value);
        const std::string_view step = takeStep(rest);
        if (step == "[]")
            eachItem(value, rest);
        else if (step.starts_with('{'))
            eachMember(value, step, rest);
        else
            member(value, step, rest);
    }

    void member(const Json &value, std::string_view name, std::string_view rest)
    {
        if (!value.is_object())
            return;
        const Json *member = findMember(value, name);
        const bool given = member != nullptr && !member->is_null();
        if (given)
            descend(*member, rest);
        else if (rest.empty() && m_wanted == Wanted::Absent)
            m_found.push_back(m_place);
    }

    void eachItem(const Json &value, std::string_view rest)
    {
        if (!value.is_array())
            return;
        for (m_place.index = 0; m_place.index < value.size(); ++m_place.index)
            descend(value[m_place.index], rest);
    }

    void eachMember(const Json &value, std::string_view step, std::string_view rest)
    {
        if (!value.is_object())
            return;
        for (auto member = value.begin(); member != value.end(); ++member) {
            m_place.key = member.key();
            if (step == "{key}" && m_wanted == Wanted::Given)
                m_found.push_back(m_place);
            else if (step == "{value}")
                descend(*member, rest);
        }
    }

    void found(const Json &value)
    {
        if (m_wanted == Wanted::Absent)
            return;
        m_found.push_back(m_place);
        m_found.back().value = &value;
    }

    Wanted m_wanted;
    Place m_place;
    std::vector<Place> m_found;
};

} // namespace

Path Place::path() const
{
    Path path(spec->operation);
    for (std::string_view rest = spec->path; !rest.empty();) {
        const std::string_view step = takeStep(rest);
        if (step == "[]")
            path = path.item(index);
        else
            path = path.child(step.starts_with('{') ? key : step);
    }
    return path;
}

std::optional<std::string_view> Place::text() const
{
    if (spec->path.ends_with("{key}"))
        return key;
    return asString(value);
}

std::vector<Place> placesOf(const PoolView &pool, const FieldSpec &spec)
{
    return Search(spec, Wanted::Given).in(pool);
}

std::vector<Place> absencesOf(const PoolView &pool, const FieldSpec &spec)
{
    return Search(spec, Wanted::Absent).in(pool);
}

std::vector<Place> placesOf(const PoolView &pool, std::span<const std::string_view> members)
{
    std::vector<Place> places;
    for (const std::string_view member : members) {
        if (const FieldSpec *spec = memberSpec(member)) {
            const auto more = placesOf(pool, *spec);
            places.insert(places.end(), more.begin(), more.end());
        }
    }
    return places;
}

const FieldSpec *memberSpec(std::string_view member)
{
    for (const Operation operation :
         {Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain, Operation::DescribeUserPool}) {
        const std::string_view name = operationName(operation);
        if (member.starts_with(name) && member.substr(name.size()).starts_with('.'))
            return catalogue::find(operation, member.substr(name.size() + 1));
    }
    return catalogue::find(Operation::CreateUserPool, member);
}

} // namespace pooldesigner
