// SPDX-License-Identifier: MIT
#include "config/identical.h"

#include "config/jsonmember.h"

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

bool sameInAnyOrder(const Json &left, const Json &right)
{
    if (!left.is_structured() || left.type() != right.type())
        return left == right;
    if (left.size() != right.size())
        return false;
    if (left.is_array())
        return std::ranges::equal(left, right, sameInAnyOrder);
    const auto &members = left.get_ref<const Json::object_t &>();
    return std::ranges::all_of(members, [&right](const auto &member) {
        const Json *other = findMember(right, member.first);
        return other != nullptr && sameInAnyOrder(member.second, *other);
    });
}

} // namespace pooldesigner
