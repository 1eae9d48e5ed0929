// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string_view>
#include <unordered_map>

namespace pooldesigner {

// Finds members of objects that are asked for many names: JSON looks through its members one by one, which for a
// template with thousands of parameters and references is too slow. Borrows the values, which must not change.
class MemberIndex {
public:
    // The member, when `value` is an object that has it and it is not null; null otherwise.
    const Json *find(const Json *value, std::string_view name);

private:
    using Members = std::unordered_map<std::string_view, const Json *>;
    std::unordered_map<const Json *, Members> m_objects;
};

} // namespace pooldesigner
