// SPDX-License-Identifier: MIT
#include "config/jsonmember.h"

#include <string>

namespace pooldesigner {

const Json *findMember(const Json &value, std::string_view name)
{
    if (!value.is_object())
        return nullptr;
    const auto found = value.find(std::string(name));
    return found == value.end() ? nullptr : &*found;
}

} // namespace pooldesigner
