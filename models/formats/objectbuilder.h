// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace pooldesigner {

// Builds an object of any number of members in time linear in it: JSON looks its members up one by one and copies all
// of them when it grows.
class ObjectBuilder {
public:
    std::size_t size() const { return m_object.size(); }
    // Null where there is none; good until the next add().
    Json *find(const std::string &name);
    // Puts a member last. The name must not be there.
    Json &add(const std::string &name, Json value);
    Json take() { return std::move(m_object); }

private:
    Json m_object = Json::object();
    std::unordered_map<std::string, std::size_t> m_places; // of large objects; small ones are looked through
};

} // namespace pooldesigner
