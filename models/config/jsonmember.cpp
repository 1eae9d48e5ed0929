// SPDX-License-Identifier: MIT
#include "config/jsonmember.h"

namespace pooldesigner {

const Json *findMember(const Json &value, std::string_view name)
{
    if (!value.is_object())
        return nullptr;
    // Looked at one by one: names of members are asked for all the time, and find() would make a copy of each.
    for (const auto &[key, member] : value.get_ref<const Json::object_t &>()) {
        if (key == name)
            return &member;
    }
    return nullptr;
}

} // namespace pooldesigner
