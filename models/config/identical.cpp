// SPDX-License-Identifier: MIT
#include "config/identical.h"

#include <algorithm>

namespace pooldesigner {

bool identical(const Json &left, const Json &right)
{
    if (left.is_number() && right.is_number())
        return left.dump() == right.dump();
    if (left.type() != right.type() || left.size() != right.size())
        return false;
    if (left.is_array())
        return std::ranges::equal(left, right, identical);
    if (!left.is_object())
        return left == right;
    auto other = right.begin();
    for (auto member = left.begin(); member != left.end(); ++member, ++other) {
        if (member.key() != other.key() || !identical(member.value(), other.value()))
            return false;
    }
    return true;
}

bool sameInAnyOrder(const Json &left, const Json &right) { return nlohmann::json(left) == nlohmann::json(right); }

} // namespace pooldesigner
