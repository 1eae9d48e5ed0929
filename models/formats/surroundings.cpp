// SPDX-License-Identifier: MIT
#include "formats/surroundings.h"

#include <set>

namespace pooldesigner {

namespace {

class RestCollector {
public:
    RestCollector(const std::vector<Path> &own, const std::vector<Path> &others)
        : m_own(own.begin(), own.end()), m_others(others.begin(), others.end())
    {
    }

    std::vector<SourceRest> rest;

    // Goes no deeper than the places do.
    void collect(const Json &value, const Path &place)
    {
        if (m_own.contains(place))
            return;
        if (holds(m_own, place) && value.is_object()) {
            for (const auto &[name, member] : value.items())
                collect(member, place.child(name));
        } else if (holds(m_own, place) && value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                collect(value[i], place.item(i));
        } else if (!holds(m_others, place)) {
            rest.push_back({place, value});
        }
    }

private:
    // Whether one of the places is this one or below it.
    static bool holds(const std::set<Path> &places, const Path &place)
    {
        const auto next = places.lower_bound(place);
        return next != places.end() && next->startsWith(place);
    }

    std::set<Path> m_own;
    std::set<Path> m_others;
};

} // namespace

std::vector<SourceRest> restAround(const Json &root, const std::vector<Path> &own, const std::vector<Path> &others)
{
    RestCollector collector(own, others);
    collector.collect(root, Path());
    return std::move(collector.rest);
}

} // namespace pooldesigner
